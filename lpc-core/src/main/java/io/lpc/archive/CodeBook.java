package io.lpc.archive;

import io.lpc.common.Id;
import io.lpc.common.OfficialId;
import io.lpc.common.Page;
import io.lpc.common.PostId;
import io.lpc.common.RiskPointId;
import io.lpc.common.Violation;
import io.lpc.common.Violations;
import io.lpc.journal.Coded;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import io.lpc.journal.Reference;
import io.lpc.organization.CodeTable;
import io.lpc.organization.MajorMatter;
import io.lpc.organization.MajorMatterId;
import io.lpc.organization.Official;
import io.lpc.organization.Post;
import io.lpc.organization.Unit;
import io.lpc.organization.UnitId;
import io.lpc.power.PowerItem;
import io.lpc.power.PowerItemId;
import io.lpc.risk.RiskPoint;
import io.lpc.risk.SearchRound;
import io.lpc.risk.SearchRoundId;
import io.lpc.store.Draft;
import io.lpc.store.UnitOfWork;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The codes of the registers at hand and of the bureau's records. Used by one thread. */
final class CodeBook implements Codes {

  /** What an unknown code stands for; the row that names it is never taken in. */
  private static final String UNKNOWN = "unknown";

  /** What a code stands for: the id, and the row that says it. */
  private record Known(String id, String at) {}

  private record Key(RecordKind<?> kind, String code) {}

  private final UnitOfWork work;
  private final Map<Key, Known> known = new LinkedHashMap<>();
  private final Map<String, String> codesById = new HashMap<>();
  private final Map<Key, Optional<String>> recorded = new HashMap<>();
  private final Map<String, Recorded<?>> current = new HashMap<>();
  private final Set<Key> refused = new HashSet<>();
  private final Map<String, Optional<CodeTable>> tables = new HashMap<>();
  private final Set<Reference> named = new HashSet<>();
  private Violations noted = new Violations();
  private boolean withRefused;

  CodeBook(UnitOfWork work) {
    this.work = work;
  }

  /** Learns the codes of rows of one kind; gives those that stand twice. */
  List<Violation> learn(RecordKind<?> kind, List<RegisterRow> rows) {
    Violations twice = new Violations();
    List<Key> keys = new ArrayList<>();
    for (RegisterRow row : rows) {
      String code = row.code();
      if (code != null) {
        Key key = new Key(kind, code);
        Known first = known.putIfAbsent(key, new Known(work.newId(), row.at()));
        if (first == null) {
          keys.add(key);
        } else {
          twice.add(ArchiveViolation.ROW_TWICE.with("first", first.at()).at(row.at() + ".code"));
        }
      }
    }
    for (int i = 0; i < keys.size(); i += Page.LARGEST) {
      findOnRecord(kind, keys.subList(i, Math.min(keys.size(), i + Page.LARGEST)));
    }
    keys.forEach(key -> codesById.put(Objects.requireNonNull(known.get(key)).id(), key.code()));
    return twice.list();
  }

  private void findOnRecord(RecordKind<?> kind, List<Key> keys) {
    for (Recorded<?> found : work.findByCodes(kind, keys.stream().map(Key::code).toList())) {
      Key key = new Key(kind, ((Coded) found).code());
      known.computeIfPresent(key, (each, row) -> new Known(found.id().value(), row.at()));
    }
  }

  /** The id of the record that a row becomes or changes. */
  String idOf(RegisterRow row) {
    String code = row.code();
    Known found = code == null ? null : known.get(new Key(row.kind(), code));
    return found == null ? work.newId() : found.id();
  }

  /** Fetches what is on record of some rows of one kind, and what they name. */
  <T extends Recorded<?>> void fetch(RecordKind<T> kind, List<RegisterRow> rows) {
    List<String> codes =
        rows.stream().map(RegisterRow::code).filter(Objects::nonNull).distinct().toList();
    current.clear();
    if (!codes.isEmpty()) {
      work.findByCodes(kind, codes).forEach(record -> current.put(((Coded) record).code(), record));
    }
    named.clear();
    current.values().forEach(each -> named.add(new Reference("id", each.kind(), each.id())));
    rows.forEach(this::draftOf);
    work.fetch(named);
  }

  /** The record that has a row's code, if its kind was fetched and has one. */
  Optional<Recorded<?>> onRecord(RegisterRow row) {
    return Optional.ofNullable(current.get(row.code()));
  }

  /** Whether it is the first row with its code. */
  boolean isFirst(RegisterRow row) {
    String code = row.code();
    Known found = code == null ? null : known.get(new Key(row.kind(), code));
    return found == null || found.at().equals(row.at());
  }

  /**
   * Notes that a row was refused: whoever names it is not taken in either, without another word.
   */
  void refuse(RegisterRow row) {
    String code = row.code();
    if (code != null) {
      refused.add(new Key(row.kind(), code));
    }
  }

  /** Makes a row's draft; empty if it names what was refused. */
  Optional<Draft<?>> draftOf(RegisterRow row) {
    noted = new Violations();
    withRefused = false;
    Draft<?> draft = row.draft().apply(this);
    return withRefused ? Optional.empty() : Optional.of(draft);
  }

  /** What an id stands for in the registers; ids of this act lead nowhere once it is refused. */
  String codeOf(String id) {
    return codesById.getOrDefault(id, id);
  }

  /** What was noted against the row whose draft was made last. */
  List<Violation> noted() {
    return noted.list();
  }

  private <I extends Id> I id(
      RecordKind<?> kind, String field, String code, Function<String, I> type) {
    Key key = new Key(kind, code);
    withRefused |= refused.contains(key);
    Optional<String> id = find(key);
    if (id.isEmpty()) {
      noted.add(ArchiveViolation.UNKNOWN_CODE.with("kind", kind, "code", code).at(field));
    }
    I found = type.apply(id.orElse(UNKNOWN));
    named.add(new Reference(field, kind, found));
    return found;
  }

  private Optional<String> find(Key key) {
    Known here = known.get(key);
    return here != null ? Optional.of(here.id()) : recorded.computeIfAbsent(key, this::recorded);
  }

  private Optional<String> recorded(Key key) {
    return work.reading().findByCode(key.kind(), key.code()).map(Recorded::id).map(Id::value);
  }

  @Override
  public UnitId unit(String field, String code) {
    return id(Unit.KIND, field, code, UnitId::of);
  }

  @Override
  public PostId post(String field, String code) {
    return id(Post.KIND, field, code, PostId::of);
  }

  @Override
  public OfficialId official(String field, String code) {
    return id(Official.KIND, field, code, OfficialId::of);
  }

  @Override
  public PowerItemId powerItem(String field, String code) {
    return id(PowerItem.KIND, field, code, PowerItemId::of);
  }

  @Override
  public MajorMatterId matter(String field, String code) {
    return id(MajorMatter.KIND, field, code, MajorMatterId::of);
  }

  @Override
  public SearchRoundId round(String field, String code) {
    return id(SearchRound.KIND, field, code, SearchRoundId::of);
  }

  @Override
  public RiskPointId riskPoint(String field, String code) {
    return id(RiskPoint.KIND, field, code, RiskPointId::of);
  }

  @Override
  public String coded(String scheme, String field, String text) {
    Optional<CodeTable> table =
        tables.computeIfAbsent(scheme, each -> work.reading().findByCode(CodeTable.KIND, each));
    Optional<String> code =
        table.stream()
            .flatMap(each -> each.codes().stream())
            .filter(each -> each.code().equals(text) || each.chinese().equals(text))
            .map(CodeTable.Code::code)
            .findFirst();
    if (code.isEmpty()) {
      noted.add(ArchiveViolation.NOT_IN_TABLE.with("table", scheme, "code", text).at(field));
    }
    return code.orElse(UNKNOWN);
  }
}
