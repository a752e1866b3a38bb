package io.lpc.export.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.lpc.archive.RegisterRow;
import io.lpc.common.Digest;
import io.lpc.common.Money;
import io.lpc.common.OfficialId;
import io.lpc.common.PostId;
import io.lpc.common.TimeLimit;
import io.lpc.organization.BureauDraft;
import io.lpc.organization.BureauProfile;
import io.lpc.organization.GoverningBody;
import io.lpc.organization.KeyField;
import io.lpc.organization.KinshipDraft;
import io.lpc.organization.LeadershipOffice;
import io.lpc.organization.LeadingGroup;
import io.lpc.organization.LeadingGroupDraft;
import io.lpc.organization.MajorMatterDraft;
import io.lpc.organization.MajorMatterField;
import io.lpc.organization.MeetingKind;
import io.lpc.organization.Membership;
import io.lpc.organization.MembershipDraft;
import io.lpc.organization.OfficialDraft;
import io.lpc.organization.PostDraft;
import io.lpc.organization.PostDuty;
import io.lpc.organization.Relative;
import io.lpc.organization.Unit;
import io.lpc.organization.UnitDraft;
import io.lpc.organization.UnitId;
import io.lpc.organization.UnitKind;
import io.lpc.organization.VotingRule;
import io.lpc.organization.WithdrawalGround;
import io.lpc.power.ClearedItemDraft;
import io.lpc.power.ExternalCode;
import io.lpc.power.LegalBasis;
import io.lpc.power.LegalLevel;
import io.lpc.power.PowerItemStatus;
import io.lpc.power.ServiceCommitment;
import io.lpc.risk.ApprovedNilDraft;
import io.lpc.risk.Attachment;
import io.lpc.risk.AttachmentKind;
import io.lpc.risk.KeyArea;
import io.lpc.risk.Presence;
import io.lpc.risk.RiskLevel;
import io.lpc.risk.RiskPointDraft;
import io.lpc.risk.SearchRoundDraft;
import io.lpc.risk.grading.GradingInputs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workbook that is filled in well becomes registers and the course of the procedure. */
class BureauWorkbookReaderTest {

  @TempDir private Path folder;

  @Test
  void a_bureau_that_filled_in_everything_well_is_read_without_a_problem() throws Exception {
    Path file = QingheBook.whole().save(folder);

    BureauWorkbook workbook = new BureauWorkbookReader().read(file);

    assertThat(QingheBook.told(workbook.problems())).isEmpty();
    assertThat(workbook.registers().source().name()).isEqualTo("单位工作簿.xlsx");
    assertThat(workbook.registers().source().digest())
        .isEqualTo(Digest.sha256(Files.readAllBytes(file)));
    assertThat(workbook.registers().rows()).hasSize(31);
    assertThat(workbook.registers().rows())
        .extracting(RegisterRow::at, RegisterRow::kind, RegisterRow::code)
        .startsWith(
            tuple("本局[3]", BureauProfile.KIND, null),
            tuple("单位[3]", Unit.KIND, "LD"),
            tuple("单位[4]", Unit.KIND, "BGS"))
        .contains(
            tuple("领导小组[3]", LeadingGroup.KIND, null),
            tuple("领导小组[3]", Membership.KIND, null),
            tuple("领导小组[4]", Membership.KIND, null));
  }

  @Test
  void every_row_says_what_its_cells_say() {
    BureauWorkbook workbook = QingheBook.whole().read(folder);

    assertThat(ById.draft(workbook, "本局[3]"))
        .isEqualTo(
            new BureauDraft(
                "清河区民政局",
                "清河区",
                "清河区纪律检查委员会",
                UnitId.of("BGS"),
                new VotingRule(new VotingRule.Part(2, 3), new VotingRule.Part(1, 2))));
    assertThat(ById.draft(workbook, "单位[4]"))
        .isEqualTo(
            new UnitDraft(
                "BGS", "办公室", UnitKind.SECTION, UnitId.of("LD"), List.of("负责公文处理", "负责印章管理"), 1));
    assertThat(ById.draft(workbook, "岗位[3]"))
        .extracting("office", "keyFields", "singleHolder")
        .containsExactly(
            LeadershipOffice.DIRECTOR, Set.of(KeyField.FUND_MANAGEMENT, KeyField.PERSONNEL), true);
    assertThat(((PostDraft) ById.draft(workbook, "岗位[4]")).duties())
        .containsExactly(new PostDuty("主持办公室工作", "", "当日事当日毕"), new PostDuty("审核采购", "不插手采购", ""));
    assertThat(((PostDraft) ById.draft(workbook, "岗位[4]")).singleHolder()).isTrue();
    assertThat(((PostDraft) ById.draft(workbook, "岗位[5]")).singleHolder()).isFalse();
    assertThat(((OfficialDraft) ById.draft(workbook, "人员[3]")).identityNumber())
        .isEqualTo("000000196304150011");
    assertThat(((KinshipDraft) ById.draft(workbook, "亲属[4]")).relative())
        .isEqualTo(new Relative.Outsider("麻小满"));
    assertThat(((MajorMatterDraft) ById.draft(workbook, "三重一大[3]")).amount())
        .isEqualTo(new Money(50_000_050));
  }

  @Test
  void the_first_row_of_the_leading_group_tells_of_the_group_and_of_a_member() {
    BureauWorkbook workbook = QingheBook.whole().read(folder);

    List<Object> drafts =
        workbook.registers().rows().stream()
            .filter(row -> row.at().startsWith("领导小组["))
            .<Object>map(ById::draft)
            .toList();

    assertThat(drafts).hasSize(3);
    assertThat(drafts.get(0))
        .isEqualTo(new LeadingGroupDraft("廉能风险防控工作领导小组", "清民发〔2011〕31号", UnitId.of("BGS")));
    assertThat(((MembershipDraft) drafts.get(2)).body())
        .isEqualTo(GoverningBody.LEADING_GROUP_OFFICE);
  }

  @Test
  void bases_and_commitment_of_a_power_item_go_line_by_line() {
    BureauWorkbook workbook = QingheBook.whole().read(folder);

    ClearedItemDraft item = (ClearedItemDraft) ById.draft(workbook, "权力事项[3]");
    ClearedItemDraft struckOut = (ClearedItemDraft) ById.draft(workbook, "权力事项[4]");

    assertThat(item.item().type()).isEqualTo("power-type:01");
    assertThat(item.item().bases())
        .containsExactly(
            new LegalBasis(
                "社会团体登记管理条例",
                "国务院令第250号第九条",
                LegalLevel.ADMINISTRATIVE_REGULATION,
                LocalDate.of(1998, 10, 25),
                null),
            new LegalBasis(
                "社会团体设立细则",
                "",
                LegalLevel.RULE,
                LocalDate.of(2001, 1, 1),
                LocalDate.of(2011, 12, 31)));
    assertThat(item.item().commitment())
        .isEqualTo(new ServiceCommitment("材料齐全的按时办结", TimeLimit.workingDays(30)));
    assertThat(item.item().externalCodes()).containsExactly(new ExternalCode("省权力清单2011", "A-17"));
    assertThat(item.status()).isEqualTo(PowerItemStatus.CONFIRMED);
    assertThat(struckOut.status()).isEqualTo(PowerItemStatus.STRUCK_OUT);
    assertThat(struckOut.statusReason()).isEqualTo("依据已废止");
    assertThat(struckOut.item().commitment()).isNull();
  }

  @Test
  void attachments_go_with_their_round() {
    BureauWorkbook workbook = QingheBook.whole().read(folder);

    assertThat(((SearchRoundDraft) ById.draft(workbook, "排查[3]")).attachments())
        .containsExactly(
            new Attachment(
                AttachmentKind.SELF_CHECK,
                "自查表.doc",
                "application/msword",
                42_992,
                Digest.of("a".repeat(64))));
  }

  @Test
  void risk_points_and_nil_declarations_name_what_they_sit_on() {
    BureauWorkbook workbook = QingheBook.whole().read(folder);

    RiskPointDraft individual = (RiskPointDraft) ById.draft(workbook, "风险点[3]");
    RiskPointDraft ofUnit = (RiskPointDraft) ById.draft(workbook, "风险点[4]");
    ApprovedNilDraft ofPost = (ApprovedNilDraft) ById.draft(workbook, "无风险申报[3]");
    ApprovedNilDraft ofField = (ApprovedNilDraft) ById.draft(workbook, "无风险申报[4]");

    assertThat(individual.level()).isEqualTo(RiskLevel.INDIVIDUAL);
    assertThat(individual.category()).isEqualTo("risk-category:岗位职责");
    assertThat(individual.presence()).isEqualTo(Presence.POSSIBLE);
    assertThat(individual.manifestations()).containsExactly("不比价", "拆分项目");
    assertThat(ofUnit.keyArea()).isEqualTo(KeyArea.MONEY);
    assertThat(ofUnit.post()).isNull();
    assertThat(ofPost.nil().post()).isEqualTo(PostId.of("BGS-2"));
    assertThat(ofPost.approvedBy()).isEqualTo(OfficialId.of("RY-001"));
    assertThat(ofPost.approvedFrom()).isEqualTo(PostId.of("LD-1"));
    assertThat(ofField.nil().field()).isEqualTo(MajorMatterField.PERSONNEL);
  }

  @Test
  void the_course_of_the_procedure_is_told_by_the_bureaus_own_codes() {
    ProcedureRows procedure = QingheBook.whole().read(folder).procedure();

    assertThat(procedure.assessments())
        .containsExactly(
            new ProcedureRows.AssessmentRow(
                "评估[3]",
                "FX-01",
                LocalDate.of(2011, 9, 1),
                "RY-001",
                "LD-1",
                GradingInputs.of("MEDIUM", "SLIGHT"),
                null,
                List.of("RY-003"),
                "抽查了采购凭证"),
            new ProcedureRows.AssessmentRow(
                "评估[4]",
                "FX-02",
                LocalDate.of(2011, 9, 1),
                "RY-002",
                "BGS-1",
                new GradingInputs(null, null, Set.of("B1", "B2"), Map.of("公开", 3, "监督", 4)),
                2,
                List.of("RY-003"),
                "查阅了公示记录"));
    assertThat(procedure.reviews())
        .extracting(
            ProcedureRows.ReviewRow::agreed,
            ProcedureRows.ReviewRow::rank,
            ProcedureRows.ReviewRow::opinion)
        .containsExactly(tuple(true, 2, "同意"), tuple(false, null, "没有写明范围"));
    assertThat(procedure.meetings())
        .singleElement()
        .satisfies(
            meeting -> {
              assertThat(meeting.kind()).isEqualTo(MeetingKind.PARTY_GROUP);
              assertThat(meeting.members()).containsExactly("RY-001", "RY-003");
              assertThat(meeting.items())
                  .containsExactly(
                      new ProcedureRows.ItemRow(
                          "议题[3]",
                          1,
                          "审定办公室风险",
                          List.of("FX-01", "FX-02"),
                          Map.of("RY-002", WithdrawalGround.OWN_POST),
                          List.of("RY-001", "RY-003"),
                          List.of(),
                          List.of()));
            });
    assertThat(procedure.decisions())
        .containsExactly(
            new ProcedureRows.DecisionRow(
                "审定[3]", "FX-01", "HY-01", 1, 2, "同意", "RY-003", "BGS-2"));
  }

  @Test
  void only_the_bureaus_own_row_is_missing_from_the_empty_template() {
    BureauWorkbook workbook = QingheBook.template().read(folder);

    assertThat(QingheBook.told(workbook.problems())).containsExactly("本局 LPC-BOOK-012");
    assertThat(workbook.registers().rows()).isEmpty();
  }
}
