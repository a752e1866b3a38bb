package io.lpc.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.lpc.Lpc;
import io.lpc.common.OfficialId;
import io.lpc.common.Outcome;
import io.lpc.common.Violation;
import io.lpc.store.RecordViolation;
import io.lpc.testkit.SmallBureau;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 个人信息与亲属申报: declared for avoidance, kept out of the journal and of every message. */
class PersonalFieldsTest {

  private static final String IDENTITY = "210000199001010011";
  private static final String PHONE = "13000000001";
  private static final String RELATIVE = "周小乙";
  private static final String RELATION = "堂兄弟之配偶";

  private final BureauAtWork work = new BureauAtWork();
  private final SmallBureau bureau = work.bureau();
  private final OfficialId zhou = bureau.director.official();
  private final OfficialId wu = bureau.deputy.official();
  private final OfficialId chen = bureau.aidClerk.official();

  @Test
  void identity_and_telephone_number_are_kept_but_never_journalled() {
    OfficialDraft draft = new OfficialDraft("008", "卫辛", PoliticalStatus.NONE, IDENTITY, PHONE);
    Official official = work.register(draft);

    assertThat(official.identityNumber().clear()).contains(IDENTITY);
    assertThat(official.phone().clear()).contains(PHONE);
    assertThat(journal()).doesNotContain(IDENTITY).doesNotContain(PHONE);
    assertThat(journal())
        .contains(official.identityNumber().commitment())
        .contains(official.phone().commitment())
        .contains("卫辛");
  }

  @Test
  void neither_official_nor_draft_prints_the_numbers() {
    OfficialDraft draft = new OfficialDraft("008", "卫辛", PoliticalStatus.NONE, IDENTITY, PHONE);
    Outcome<Official> outcome = work.desk().organization().register(draft, BureauAtWork.REASON);

    assertThat(outcome.toString() + draft).contains("卫辛");
    assertThat(outcome.toString() + draft).doesNotContain(IDENTITY).doesNotContain(PHONE);
  }

  @Test
  void a_refusal_never_repeats_the_numbers() {
    work.register(new OfficialDraft("008", "卫辛", null, null, null));
    String tooLong = IDENTITY.repeat(4);

    Outcome<Official> taken =
        work.desk()
            .organization()
            .register(new OfficialDraft("008", "蒋壬", null, IDENTITY, PHONE), BureauAtWork.REASON);
    Outcome<Official> invalid =
        work.desk()
            .organization()
            .register(new OfficialDraft("009", "蒋壬", null, tooLong, PHONE), BureauAtWork.REASON);

    assertThat(taken.isAccepted() || invalid.isAccepted()).isFalse();
    assertThat(taken.violations().toString() + invalid.violations())
        .doesNotContain(IDENTITY)
        .doesNotContain(PHONE);
    assertThat(invalid.violations())
        .containsExactly(RecordViolation.SIZE.with("min", 1, "max", 64).at("identityNumber"));
  }

  @ParameterizedTest
  @ValueSource(strings = {" ", "\u3000", "\u3000500000"})
  void a_number_that_begins_with_nothing_is_refused(String blank) {
    OfficialDraft draft = new OfficialDraft("008", "卫辛", null, blank, blank);

    assertThat(work.desk().organization().register(draft, BureauAtWork.REASON).violations())
        .extracting(Violation::at)
        .containsExactly("identityNumber", "phone");
  }

  @Test
  void two_officials_with_one_number_are_not_recognised_by_the_journal() {
    Official one = work.register(new OfficialDraft("008", "卫辛", null, IDENTITY, null));
    SmallBureau elsewhere = SmallBureau.foundedIn(Lpc.inMemory());
    Official other =
        elsewhere
            .desk(elsewhere.director)
            .organization()
            .register(new OfficialDraft("009", "蒋壬", null, IDENTITY, null), BureauAtWork.REASON)
            .orThrow();

    assertThat(one.identityNumber().commitment()).isNotEqualTo(other.identityNumber().commitment());
  }

  @Test
  void one_person_is_recorded_once() {
    Official wei = work.register(new OfficialDraft("008", "卫辛", null, "00000019900307001X", null));
    Official jiang = work.register(new OfficialDraft("009", "蒋壬", null, null, null));
    Violation taken =
        OrganizationViolation.IDENTITY_TAKEN.with("official", wei.id()).at("identityNumber");

    for (String written :
        List.of("00000019900307001X", "00000019900307001x", "００００００19900307001Ｘ")) {
      work.assertRefused(
          () ->
              work.desk()
                  .organization()
                  .register(
                      new OfficialDraft("010", "卫新", null, written, null), BureauAtWork.REASON),
          taken);
    }
    work.assertRefused(
        () ->
            work.desk()
                .organization()
                .revise(
                    jiang.id(),
                    1,
                    new OfficialDraft("009", "蒋壬", null, "00000019900307001X", null),
                    BureauAtWork.REASON),
        taken);
    assertThat(renamed(wei).isAccepted()).as("his own number").isTrue();
  }

  private Outcome<Official> renamed(Official official) {
    return work.desk()
        .organization()
        .revise(
            official.id(),
            official.version(),
            new OfficialDraft("008", "卫欣", null, "00000019900307001X", null),
            BureauAtWork.REASON);
  }

  @Test
  void who_left_may_come_back_under_a_new_staff_number() {
    Official left = work.register(new OfficialDraft("008", "卫辛", null, IDENTITY, null));
    work.desk().organization().withdraw(left, BureauAtWork.REASON).orThrow();

    assertThat(
            work.register(new OfficialDraft("108", "卫辛", null, IDENTITY, null))
                .identityNumber()
                .clear())
        .contains(IDENTITY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "000000 19900307001X",
        "00000019900307001X\u200B",
        "000000-19900307-001X",
        "00000019900307001\u0425"
      })
  void an_identity_number_is_of_letters_and_digits_so_that_one_person_has_one(String number) {
    work.assertRefused(
        () ->
            work.desk()
                .organization()
                .register(new OfficialDraft("008", "卫辛", null, number, null), BureauAtWork.REASON),
        RecordViolation.FORM.with("rule", "[0-9A-Z]+").at("identityNumber"));
  }

  @Test
  void a_declared_relative_and_the_relation_stay_out_of_the_journal_and_of_texts() {
    KinshipDraft draft = new KinshipDraft(zhou, new Relative.Outsider(RELATIVE), RELATION);
    Kinship kinship = work.register(draft);

    assertThat(kinship.known()).contains(new Relative.Outsider(RELATIVE));
    assertThat(kinship.relation().clear()).contains(RELATION);
    assertThat(journal() + kinship + draft).doesNotContain(RELATIVE).doesNotContain(RELATION);
    assertThat(journal()).contains(kinship.relative().commitment());
    assertThat(draft.toString()).contains(zhou.value());
  }

  @Test
  void that_two_officials_are_related_is_not_to_be_read_in_the_journal() {
    long before = work.head().size();
    work.register(new KinshipDraft(zhou, new Relative.Colleague(chen), "姻亲"));

    assertThat(work.entries())
        .filteredOn(each -> each.sequence() > before)
        .hasSize(1)
        .allSatisfy(
            each -> assertThat(each.content()).contains(zhou.value()).doesNotContain(chen.value()));
  }

  @Test
  void relatives_are_found_whichever_of_the_two_declared_it() {
    work.register(new KinshipDraft(zhou, new Relative.Colleague(chen), "姻亲"));
    work.register(new KinshipDraft(wu, new Relative.Outsider(RELATIVE), RELATION));

    assertThat(relatives(Set.of(zhou, wu), Set.of(chen))).containsExactly(zhou);
    assertThat(relatives(Set.of(chen, wu), Set.of(zhou))).containsExactly(chen);
    assertThat(relatives(Set.of(zhou, chen), Set.of(wu))).isEmpty();
  }

  @Test
  void a_declaration_taken_back_no_longer_counts() {
    Kinship kinship = work.register(new KinshipDraft(wu, new Relative.Colleague(chen), "姻亲"));
    work.bureau()
        .desk(work.bureau().director)
        .organization()
        .withdraw(kinship, BureauAtWork.REASON)
        .orThrow();

    assertThat(relatives(Set.of(wu), Set.of(chen))).isEmpty();
  }

  @Test
  void nobody_is_a_relative_of_his_own() {
    work.assertRefused(
        () ->
            work.desk()
                .organization()
                .register(
                    new KinshipDraft(zhou, new Relative.Colleague(zhou), "本人"),
                    BureauAtWork.REASON),
        OrganizationViolation.OWN_RELATIVE.with().at("relative"));
  }

  @Test
  void a_colleague_is_not_declared_as_somebody_outside() {
    String name = work.read(in -> in.find(Official.KIND, chen).orElseThrow().name());
    String code = work.read(in -> in.find(Official.KIND, chen).orElseThrow().code());

    String spaced = name.charAt(0) + "\u3000" + name.substring(1);
    for (String typed : List.of(name + " ", spaced)) {
      work.assertRefused(
          () -> declared(new Relative.Outsider(typed)),
          OrganizationViolation.NAME_OF_COLLEAGUE.with("official", code).at("relative.name"));
    }
    assertThat(declared(new Relative.Outsider(name + "(区财政局)")).isAccepted()).isTrue();
  }

  @Test
  void a_relative_who_is_no_official_on_record_is_no_colleague() {
    Official left = work.register(new OfficialDraft("008", "卫辛", null, null, null));
    work.desk().organization().withdraw(left, BureauAtWork.REASON).orThrow();
    OfficialId nobody = OfficialId.of("nobody");

    work.assertRefused(
        () -> declared(new Relative.Colleague(nobody)),
        RecordViolation.NOT_FOUND
            .with("kind", Official.KIND, "id", nobody)
            .at("relative.official"));
    work.assertRefused(
        () -> declared(new Relative.Colleague(left.id())),
        RecordViolation.WITHDRAWN
            .with("kind", Official.KIND, "record", left.code())
            .at("relative.official"));
    assertThat(declared(new Relative.Outsider("卫辛")).isAccepted()).isTrue();
  }

  private Outcome<Kinship> declared(Relative relative) {
    return work.desk()
        .organization()
        .register(new KinshipDraft(zhou, relative, RELATION), BureauAtWork.REASON);
  }

  private Set<OfficialId> relatives(Set<OfficialId> candidates, Set<OfficialId> persons) {
    return work.read(
        reading ->
            new Directory(reading, SmallBureau.FOUNDED_ON).relativesAmong(candidates, persons));
  }

  private String journal() {
    StringBuilder text = new StringBuilder();
    work.entries().forEach(each -> text.append(each).append('\n'));
    return text.toString();
  }
}
