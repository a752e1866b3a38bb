package io.lpc.examples.campaign;

import io.lpc.Bureau;
import io.lpc.common.OfficialId;
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
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** 覆盖证明: what must be searched and what came of it, place by place, as a page to be read. */
final class CoveragePage {

  private final Bureau bureau;
  private final LocalDate day;
  private final List<CoverageItem> items = new ArrayList<>();

  CoveragePage(Bureau bureau, LocalDate day) {
    this.bureau = bureau;
    this.day = day;
    try (RowSource<CoverageItem> all = bureau.coverage().items(day, null)) {
      all.forEachRemaining(items::add);
    }
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
    page.heading("缺漏(" + count(State.MISSING) + ")");
    page.table(List.of("类型", "所在单位", "名称", "重点岗位"), rows(State.MISSING));
    page.heading("已申报无风险(" + count(State.NIL) + ")");
    page.table(
        List.of("类型", "所在单位", "名称", "申报人", "批准人", "起止日期", "申报理由"),
        items.stream().filter(each -> each.state() == State.NIL).map(this::nil).toList());
    page.heading("已查出风险(" + count(State.FOUND) + ")");
    page.table(List.of("类型", "所在单位", "名称", "重点岗位"), rows(State.FOUND));
    page.write(file);
  }

  private long count(State state) {
    return items.stream().filter(each -> each.state() == state).count();
  }

  private List<List<String>> rows(State state) {
    return items.stream()
        .filter(each -> each.state() == state)
        .map(
            each ->
                List.of(each.subject().chinese(), unit(each), each.name(), each.key() ? "是" : ""))
        .toList();
  }

  private List<String> nil(CoverageItem item) {
    NilDeclaration nil = Objects.requireNonNull(item.nil());
    return Arrays.asList(
        item.subject().chinese(),
        unit(item),
        item.name(),
        name(nil.declaredBy()),
        name(nil.approvedBy()) + "(" + post(nil.approvedFrom()).map(Post::name).orElse("") + ")",
        nil.period().toString(),
        nil.grounds());
  }

  /** The name of the unit that a place belongs to; empty for a unit and for a field. */
  private String unit(CoverageItem item) {
    Optional<UnitId> unit =
        switch (item.subject()) {
          case POST -> post(PostId.of(item.place())).map(Post::unit);
          case POWER_ITEM ->
              bureau.find(PowerItem.KIND, PowerItemId.of(item.place())).map(PowerItem::unit);
          case UNIT, MAJOR_FIELD -> Optional.empty();
        };
    return unit.flatMap(id -> bureau.find(Unit.KIND, id)).map(Unit::name).orElse("");
  }

  private String name(OfficialId official) {
    return bureau.find(Official.KIND, official).map(Official::name).orElse("");
  }

  private Optional<Post> post(PostId post) {
    return bureau.find(Post.KIND, post);
  }
}
