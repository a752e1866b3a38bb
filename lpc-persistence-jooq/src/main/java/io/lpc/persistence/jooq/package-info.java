/**
 * 关系数据库存储: the store on H2, PostgreSQL and MariaDB.
 *
 * <p>{@link io.lpc.persistence.jooq.JooqStore} keeps a bureau's record in the host's database,
 * either committing by itself or within the host's own transaction. {@link
 * io.lpc.persistence.jooq.Migrations} creates the tables when the host asks for it; the scripts
 * under {@code db/lpc} do the same by hand. {@link io.lpc.persistence.jooq.EmbeddedH2} is the
 * default for who has no database.
 *
 * <p>Within: a {@code Mapping} says how one kind of record becomes a row and back, {@code Rows}
 * reads rows of any kind, {@code Applying} writes a change set, and one small class answers each
 * port.
 */
@NullMarked
package io.lpc.persistence.jooq;

import org.jspecify.annotations.NullMarked;
