package io.lpc.examples.campaign;

import io.lpc.Bureau;
import io.lpc.common.OfficialId;
import io.lpc.common.Period;
import io.lpc.common.PostId;
import io.lpc.common.RowSource;
import io.lpc.ledger.CoverageItem;
import io.lpc.ledger.CoverageItem.State;
import io.lpc.organization.Official;
import io.lpc.organization.Post;
import io.lpc.organization.Unit;
import io.lpc.organization.UnitId;
import io.lpc.power.PowerItem;
import io.lpc.power.PowerItemId;
import io.lpc.risk.NilDeclaration;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** 覆盖证明: what must be searched and what came of it, place by place, as a page to be read. */
final class CoveragePage {

  /** A place with its code and the unit that it is or belongs to; none for a 三重一大 field. */
  private record Place(CoverageItem item, String code, Optional<Unit> unit) {

    static final Comparator<Place> ORDER =
        Comparator.comparing((Place place) -> place.item().subject())
            .thenComparing(place -> place.unit().map(Unit::order).orElse(0))
            .thenComparing(Place::code);

    List<String> row() {
      return List.of(
          item.subject().chinese(),
          unit.map(Unit::name).orElse(""),
          item.name(),
          item.key() ? "是" : "");
    }
  }

  private final Bureau bureau;
  private final LocalDate day;
  private final List<Place> places = new ArrayList<>();

  CoveragePage(Bureau bureau, LocalDate day) {
    this.bureau = bureau;
    this.day = day;
    try (RowSource<CoverageItem> items = bureau.coverage().items(day, null)) {
      items.forEachRemaining(item -> places.add(place(item)));
    }
    places.sort(Place.ORDER);
  }

  private Place place(CoverageItem item) {
    return switch (item.subject()) {
      case UNIT -> {
        Unit unit = bureau.find(Unit.KIND, UnitId.of(item.place())).orElseThrow();
        yield new Place(item, unit.code(), Optional.of(unit));
      }
      case POST -> {
        Post post = bureau.find(Post.KIND, PostId.of(item.place())).orElseThrow();
        yield new Place(item, post.code(), bureau.find(Unit.KIND, post.unit()));
      }
      case POWER_ITEM -> {
        PowerItem power = bureau.find(PowerItem.KIND, PowerItemId.of(item.place())).orElseThrow();
        yield new Place(item, power.code(), bureau.find(Unit.KIND, power.unit()));
      }
      case MAJOR_FIELD -> new Place(item, item.place(), Optional.empty());
    };
  }

  /** The headers of {@link #numbers()}. */
  static List<String> headers() {
    return List.of("对象类型", "应排查", "已查出风险", "已申报无风险", "缺漏");
  }

  /** The numbers, for each kind of place. */
  List<List<Object>> numbers() {
    List<List<Object>> numbers = new ArrayList<>();
    bureau
        .coverage()
        .summary(day, null)
        .forEach(
            (subject, sum) ->
                numbers.add(
                    List.of(
                        subject.chinese(),
                        sum.found() + sum.nil() + sum.missing(),
                        sum.found(),
                        sum.nil(),
                        sum.missing())));
    return numbers;
  }

  void write(String bureauName, Path file) throws IOException {
    WebPage page = new WebPage(bureauName + "廉能风险排查覆盖证明");
    page.note("截至" + day + ",每个岗位、机构、在用权力事项和三重一大领域:或已查出风险,或经批准申报无风险,否则为缺漏。");
    page.heading("统计");
    page.table(headers(), numbers());
    list(page, State.MISSING, List.of("类型", "单位", "名称", "重点岗位"), Place::row);
    list(page, State.NIL, List.of("类型", "单位", "名称", "申报人", "批准人", "起止日期", "申报理由"), this::nil);
    list(page, State.FOUND, List.of("类型", "单位", "名称", "重点岗位"), Place::row);
    page.write(file);
  }

  private void list(
      WebPage page, State state, List<String> headers, Function<Place, List<String>> row) {
    List<List<String>> rows =
        places.stream().filter(each -> each.item().state() == state).map(row).toList();
    page.heading(state.chinese() + "(" + rows.size() + ")");
    page.table(headers, rows);
  }

  private List<String> nil(Place place) {
    NilDeclaration nil = Objects.requireNonNull(place.item().nil());
    String post = bureau.find(Post.KIND, nil.approvedFrom()).map(Post::name).orElse("");
    return List.of(
        place.item().subject().chinese(),
        place.unit().map(Unit::name).orElse(""),
        place.item().name(),
        name(nil.declaredBy()),
        name(nil.approvedBy()) + " " + post,
        said(nil.period()),
        nil.grounds());
  }

  private static String said(Period period) {
    return period.from() + (period.through() == null ? "起" : "至" + period.through());
  }

  private String name(OfficialId official) {
    return bureau.find(Official.KIND, official).map(Official::name).orElse("");
  }
}
