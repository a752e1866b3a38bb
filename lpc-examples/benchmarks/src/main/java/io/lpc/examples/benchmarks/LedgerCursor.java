package io.lpc.examples.benchmarks;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lpc.common.RiskPointId;
import io.lpc.control.Mechanism;
import io.lpc.ledger.LedgerRow;
import io.lpc.organization.MajorMatterField;
import io.lpc.risk.KeyArea;
import io.lpc.risk.Presence;
import io.lpc.risk.RiskLevel;
import io.lpc.risk.grading.AssessmentState;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The ledger by one statement and a cursor, as one would write it by hand for this bureau. */
final class LedgerCursor {

  private static final String COLUMNS =
      """
      select p.id, p.code, u.name as unit, post.name as post, p.level, p.category, p.key_area,
        p.major_field, p.presence, p.content, p.manifestations, a.state,
        m.code as measure, m.mechanism, m.measure_text, owner.name as owner, m.due_on,
        head.name as head, head_official.name as head_name,
        leader.name as leader, leader_official.name as leader_name
      """;

  private static final String JOINS =
      """
      join lpc_unit u on u.bureau_id = p.bureau_id and u.id = p.unit_id
      left join lpc_post post on post.bureau_id = p.bureau_id and post.id = p.post_id
      left join lpc_assessment a on a.bureau_id = p.bureau_id and a.risk_point_id = p.id
      left join lpc_post owner on owner.bureau_id = p.bureau_id and owner.id = m.owner_id
      left join lpc_leadership heads on heads.bureau_id = p.bureau_id and heads.unit_id = p.unit_id
        and heads.role = 'HEAD' and d.day between heads.period_from and coalesce(heads.period_through, d.day)
      left join lpc_post head on head.bureau_id = p.bureau_id and head.id = heads.post_id
      left join lpc_appointment head_appointment on head_appointment.bureau_id = p.bureau_id
        and head_appointment.post_id = heads.post_id
        and d.day between head_appointment.period_from and coalesce(head_appointment.period_through, d.day)
      left join lpc_official head_official on head_official.bureau_id = p.bureau_id
        and head_official.id = head_appointment.official_id
      left join lpc_leadership leaders on leaders.bureau_id = p.bureau_id and leaders.unit_id = p.unit_id
        and leaders.role = 'IN_CHARGE'
        and d.day between leaders.period_from and coalesce(leaders.period_through, d.day)
      left join lpc_post leader on leader.bureau_id = p.bureau_id and leader.id = leaders.post_id
      left join lpc_appointment leader_appointment on leader_appointment.bureau_id = p.bureau_id
        and leader_appointment.post_id = leaders.post_id
        and d.day between leader_appointment.period_from and coalesce(leader_appointment.period_through, d.day)
      left join lpc_official leader_official on leader_official.bureau_id = p.bureau_id
        and leader_official.id = leader_appointment.official_id
      """;

  private static final String ORDER = " order by u.list_order, u.code, p.code_order, p.id, m.code";

  /** From the current rows: what holds now, and no other day. */
  static final String CURRENT =
      COLUMNS
          + """
          from (select ?::date as day) d
          join lpc_risk_point p on p.bureau_id = ? and not p.withdrawn
          left join lpc_control_measure m on m.bureau_id = p.bureau_id and m.risk_point_id = p.id
            and not m.withdrawn
          """
          + JOINS
          + ORDER;

  private static final String SHOWN =
      """
      %1$s.seq = (select max(shown.seq) from %2$s shown
        where shown.bureau_id = %1$s.bureau_id and shown.id = %1$s.id and shown.valid_from <= d.day
        and (shown.valid_to is null or shown.valid_to >= d.day))
      """;

  /** From the version rows of points and measures: what holds on a day. */
  static final String DATED =
      COLUMNS
          + """
          from (select ?::date as day) d
          join lpc_risk_point_version p on p.bureau_id = ? and not p.withdrawn and
          """
          + SHOWN.formatted("p", "lpc_risk_point_version")
          + """
          left join lpc_control_measure_version m on m.bureau_id = p.bureau_id
            and m.risk_point_id = p.id and not m.withdrawn and
          """
          + SHOWN.formatted("m", "lpc_control_measure_version")
          + JOINS
          + ORDER;

  private static final int FETCH = 1000;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};
  private static final TypeReference<List<Map<String, String>>> CODES = new TypeReference<>() {};

  private final ResultSet row;
  private final Map<String, String> categories;

  private LedgerCursor(ResultSet row, Map<String, String> categories) {
    this.row = row;
    this.categories = categories;
  }

  static void read(DataSource source, String sql, Consumer<LedgerRow> each) throws Exception {
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      Map<String, String> categories = categories(connection);
      try (PreparedStatement ledger = connection.prepareStatement(sql)) {
        ledger.setFetchSize(FETCH);
        ledger.setDate(1, Date.valueOf(Qinghe.TODAY));
        ledger.setString(2, Qinghe.ID.value());
        try (ResultSet rows = ledger.executeQuery()) {
          new LedgerCursor(rows, categories).forEach(each);
        }
      }
      connection.rollback();
    }
  }

  private static Map<String, String> categories(Connection connection) throws Exception {
    try (PreparedStatement table =
        connection.prepareStatement(
            "select codes from lpc_code_table where bureau_id = ? and code = 'risk-category'")) {
      table.setString(1, Qinghe.ID.value());
      try (ResultSet found = table.executeQuery()) {
        found.next();
        Map<String, String> categories = new HashMap<>();
        for (Map<String, String> code : JSON.readValue(found.getString(1), CODES)) {
          categories.put(code.get("code"), code.get("chinese"));
        }
        return categories;
      }
    }
  }

  /** A point's measures follow each other. */
  private void forEach(Consumer<LedgerRow> each) throws Exception {
    boolean more = row.next();
    while (more) {
      List<LedgerRow.Measure> measures = new ArrayList<>();
      Function<List<LedgerRow.Measure>, LedgerRow> point = point();
      String id = row.getString("id");
      do {
        addMeasure(measures);
        more = row.next();
      } while (more && row.getString("id").equals(id));
      each.accept(point.apply(measures));
    }
  }

  private void addMeasure(List<LedgerRow.Measure> measures) throws SQLException {
    String code = row.getString("measure");
    if (code != null) {
      measures.add(
          new LedgerRow.Measure(
              code,
              Mechanism.valueOf(row.getString("mechanism")),
              row.getString("measure_text"),
              row.getString("owner"),
              row.getObject("due_on", LocalDate.class)));
    }
  }

  /** What the present row says of its point. */
  private Function<List<LedgerRow.Measure>, LedgerRow> point() throws Exception {
    RiskPointId id = RiskPointId.of(row.getString("id"));
    String code = row.getString("code");
    String unit = row.getString("unit");
    String post = row.getString("post");
    RiskLevel level = RiskLevel.valueOf(row.getString("level"));
    String category = requireNonNull(categories.get(row.getString("category")));
    KeyArea keyArea = named("key_area", KeyArea::valueOf);
    MajorMatterField field = named("major_field", MajorMatterField::valueOf);
    Presence presence = Presence.valueOf(row.getString("presence"));
    String content = row.getString("content");
    List<String> manifestations = JSON.readValue(row.getString("manifestations"), TEXTS);
    AssessmentState state = named("state", AssessmentState::valueOf);
    LedgerRow.Responsible head = responsible("head", "head_name");
    LedgerRow.Responsible leader = responsible("leader", "leader_name");
    return measures ->
        new LedgerRow(
            id,
            code,
            unit,
            post,
            level,
            category,
            keyArea,
            field,
            presence,
            content,
            manifestations,
            state,
            null,
            false,
            measures,
            head,
            leader);
  }

  private <T> @Nullable T named(String column, Function<String, T> type) throws SQLException {
    String name = row.getString(column);
    return name == null ? null : type.apply(name);
  }

  private LedgerRow.@Nullable Responsible responsible(String office, String name)
      throws SQLException {
    String held = row.getString(office);
    return held == null ? null : new LedgerRow.Responsible(held, row.getString(name));
  }
}
