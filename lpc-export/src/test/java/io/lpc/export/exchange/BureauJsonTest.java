package io.lpc.export.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.lpc.archive.Archive;
import io.lpc.archive.ArchivedRecord;
import io.lpc.common.OfficialId;
import io.lpc.journal.CanonicalForm;
import io.lpc.journal.Personal;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import io.lpc.organization.Official;
import io.lpc.organization.PoliticalStatus;
import io.lpc.organization.Unit;
import io.lpc.organization.UnitId;
import io.lpc.organization.UnitKind;
import io.lpc.store.Change;
import io.lpc.testkit.Specimen;
import io.lpc.testkit.Specimens;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A bureau goes out and comes back as it was. */
class BureauJsonTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final UnitId SECTION = UnitId.of("U-1");

  @Test
  void every_kind_that_an_archive_holds_has_a_section_and_a_specimen() {
    Set<RecordKind<?>> specimens =
        Specimens.all().stream().map(Specimen::kind).collect(Collectors.toSet());

    assertThat(Forms.SECTIONS).extracting(ArchivedForm::kind).isEqualTo(Archive.KINDS);
    assertThat(specimens).containsAll(Archive.KINDS);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("archived")
  void a_record_comes_back_as_it_was_written(Specimen<?> specimen) throws IOException {
    ArchivedRecord written = new ArchivedRecord(specimen.first(), Documents.DAY);

    List<ArchivedRecord> read = Documents.read(Documents.of(List.of(written)));

    assertThat(read).hasSize(1);
    assertThat(read.get(0).validFrom()).isEqualTo(Documents.DAY);
    isSame(read.get(0).record(), written.record());
  }

  static List<Specimen<?>> archived() {
    return Specimens.all().stream().filter(each -> Archive.KINDS.contains(each.kind())).toList();
  }

  @Test
  void the_same_records_give_the_same_bytes_whoever_made_them() throws IOException {
    List<ArchivedRecord> all = new ArrayList<>();
    Set<RecordKind<?>> seen = new HashSet<>();
    for (Specimen<?> each : archived()) {
      if (seen.add(each.kind())) {
        all.add(new ArchivedRecord(each.first(), Change.ALWAYS));
      }
    }
    all.sort(Comparator.comparingInt(each -> Archive.KINDS.indexOf(each.record().kind())));

    String document = Documents.of(all);

    assertThat(Documents.of(Documents.read(document))).isEqualTo(document);
  }

  @Test
  void an_official_says_everything() throws IOException {
    Official official =
        new Official(
            OfficialId.of("O-1"),
            1,
            "006",
            "陈己",
            PoliticalStatus.PARTY_MEMBER,
            Personal.conceal("13900000000"),
            Personal.erased("0".repeat(64)),
            false);

    JsonNode document = MAPPER.readTree(Documents.of(official));

    assertThat(document.at("/schemaVersion")).isEqualTo(MAPPER.readTree("1"));
    assertThat(document.at("/records/official/0"))
        .isEqualTo(
            MAPPER.readTree(
                """
                {
                  "id": "O-1",
                  "code": "006",
                  "name": "陈己",
                  "politicalStatus": {"code": "PARTY_MEMBER", "label": "%s"},
                  "identityNumber": {"value": "13900000000", "erased": null},
                  "phone": {
                    "value": null,
                    "erased": "0000000000000000000000000000000000000000000000000000000000000000"
                  },
                  "withdrawn": false,
                  "validFrom": "2011-08-11"
                }
                """
                    .formatted(PoliticalStatus.PARTY_MEMBER.chinese())));
  }

  @Test
  void a_day_without_limit_is_null() throws IOException {
    String document = Documents.of(List.of(new ArchivedRecord(unit("社会救助科"), Change.ALWAYS)));

    assertThat(MAPPER.readTree(document).at("/records/unit/0/validFrom").isNull()).isTrue();
    assertThat(Documents.read(document))
        .containsExactly(new ArchivedRecord(unit("社会救助科"), Change.ALWAYS));
  }

  @Test
  void the_sections_stand_in_their_order_though_they_are_empty() throws IOException {
    JsonNode records = MAPPER.readTree(Documents.of(List.of())).at("/records");

    List<String> names = new ArrayList<>();
    records.fieldNames().forEachRemaining(names::add);
    assertThat(names).isEqualTo(Archive.KINDS.stream().map(RecordKind::name).toList());
    assertThat(Documents.read(Documents.of(List.of()))).isEmpty();
  }

  @Test
  void records_out_of_their_order_are_not_written() {
    Official official = new Official(OfficialId.of("O-1"), 1, "006", "陈己", null, null, null, false);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Documents.of(official, unit("社会救助科")))
        .withMessageContaining("unit");
  }

  @Test
  void half_a_character_is_not_written_and_its_place_is_named() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Documents.of(unit("社会救助科"), unitOf("U-2", List.of("职能\ud83d"))))
        .withMessageContaining("/records/unit/1/functions")
        .withMessageNotContaining("职能");
  }

  private static Unit unit(String name) {
    return new Unit(SECTION, 1, "JZK", name, UnitKind.SECTION, null, List.of(), 2, false);
  }

  private static Unit unitOf(String id, List<String> functions) {
    return new Unit(UnitId.of(id), 1, id, "科室", UnitKind.SECTION, null, functions, 0, false);
  }

  /** The canonical form covers every field; what it conceals is compared beside it. */
  private static void isSame(Recorded<?> read, Recorded<?> written) {
    assertThat(withoutCommitments(read)).isEqualTo(withoutCommitments(written));
    assertThat(CanonicalForm.of(read).personals())
        .extracting(Personal::clear)
        .isEqualTo(CanonicalForm.of(written).personals().stream().map(Personal::clear).toList());
    if (CanonicalForm.of(written).personals().isEmpty()) {
      assertThat(read).isEqualTo(written);
    }
  }

  private static String withoutCommitments(Recorded<?> record) {
    CanonicalForm form = CanonicalForm.of(record);
    String text = form.text();
    for (Personal each : form.personals()) {
      text = text.replace(each.commitment(), each.clear().isPresent() ? "*" : each.commitment());
    }
    return text;
  }
}
