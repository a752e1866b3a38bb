package io.lpc.persistence.jooq.schema;

import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.time.temporal.Temporal;
import org.jooq.Binding;
import org.jooq.BindingGetResultSetContext;
import org.jooq.BindingGetSQLInputContext;
import org.jooq.BindingGetStatementContext;
import org.jooq.BindingRegisterContext;
import org.jooq.BindingSQLContext;
import org.jooq.BindingSetSQLOutputContext;
import org.jooq.BindingSetStatementContext;
import org.jooq.Converter;
import org.jooq.conf.ParamType;
import org.jspecify.annotations.Nullable;

/**
 * Binds a date or a date-time as the driver's own java.time type. The detour by java.sql types
 * would bend it at a change of the clock in the JVM's zone and before 1582.
 *
 * @param <D> what the driver takes
 * @param <U> what is bound
 */
abstract class TemporalBinding<D extends Temporal, U> implements Binding<D, U> {

  private static final long serialVersionUID = 1L;

  private final Converter<D, U> converter;
  private final String literal;
  private final int sqlType;

  TemporalBinding(Converter<D, U> converter, String literal, int sqlType) {
    this.converter = converter;
    this.literal = literal;
    this.sqlType = sqlType;
  }

  /** The text of a literal. */
  abstract String text(D value);

  @Override
  public Converter<D, U> converter() {
    return converter;
  }

  @Override
  public void sql(BindingSQLContext<U> ctx) {
    if (ctx.render().paramType() != ParamType.INLINED) {
      ctx.render().sql(ctx.variable());
      return;
    }
    D value = value(ctx.value());
    ctx.render().sql(value == null ? "null" : literal + " '" + text(value) + "'");
  }

  @Override
  public void set(BindingSetStatementContext<U> ctx) throws SQLException {
    D value = value(ctx.value());
    if (value == null) {
      ctx.statement().setNull(ctx.index(), sqlType);
    } else {
      ctx.statement().setObject(ctx.index(), value);
    }
  }

  @Override
  public void get(BindingGetResultSetContext<U> ctx) throws SQLException {
    D value = ctx.resultSet().getObject(ctx.index(), converter.fromType());
    ctx.value(value == null ? null : converter.from(value));
  }

  private @Nullable D value(@Nullable U value) {
    return value == null ? null : converter.to(value);
  }

  @Override
  public void register(BindingRegisterContext<U> ctx) throws SQLException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public void get(BindingGetStatementContext<U> ctx) throws SQLException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public void get(BindingGetSQLInputContext<U> ctx) throws SQLException {
    throw new SQLFeatureNotSupportedException();
  }

  @Override
  public void set(BindingSetSQLOutputContext<U> ctx) throws SQLException {
    throw new SQLFeatureNotSupportedException();
  }
}
