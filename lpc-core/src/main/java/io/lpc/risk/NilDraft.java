package io.lpc.risk;

import io.lpc.common.Actor;
import io.lpc.common.OfficialId;
import io.lpc.common.PostId;
import io.lpc.common.StatedPeriod;
import io.lpc.organization.MajorMatterField;
import io.lpc.organization.UnitId;
import io.lpc.power.PowerItemId;
import io.lpc.store.Request;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * 无风险申报草稿: what the approver hands in to record a {@link NilDeclaration}. Exactly one place is
 * named.
 *
 * @param post the post, or null
 * @param unit the section or subordinate unit, or null
 * @param powerItem the power item, or null
 * @param field the field of major matters, or null
 * @param declaredBy who declares; of that unit, and not the approver
 * @param grounds why there is no risk
 * @param from the first day on which it holds
 * @param through the last day, included, or null while it holds
 */
public record NilDraft(
    @Nullable PostId post,
    @Nullable UnitId unit,
    @Nullable PowerItemId powerItem,
    @Nullable MajorMatterField field,
    @NotNull OfficialId declaredBy,
    @NotBlank @Size(max = 2000) String grounds,
    @NotNull LocalDate from,
    @Nullable LocalDate through)
    implements StatedPeriod, Request<NilDeclaration> {

  @Override
  public boolean isAnsweredBy(NilDeclaration answer) {
    return Objects.equals(answer.post(), post)
        && Objects.equals(answer.unit(), unit)
        && Objects.equals(answer.powerItem(), powerItem)
        && answer.field() == field
        && answer.declaredBy().equals(declaredBy)
        && answer.grounds().equals(grounds);
  }

  /**
   * A post holds no risk.
   *
   * @param post the post
   * @param declaredBy who declares
   * @param grounds why
   * @param from the first day on which it holds
   * @param through the last day, included, or null while it holds
   * @return the draft
   */
  public static NilDraft ofPost(
      PostId post,
      OfficialId declaredBy,
      String grounds,
      LocalDate from,
      @Nullable LocalDate through) {
    return new NilDraft(post, null, null, null, declaredBy, grounds, from, through);
  }

  /**
   * A unit holds no risk of its own.
   *
   * @param unit the unit
   * @param declaredBy who declares
   * @param grounds why
   * @param from the first day on which it holds
   * @param through the last day, included, or null while it holds
   * @return the draft
   */
  public static NilDraft ofUnit(
      UnitId unit,
      OfficialId declaredBy,
      String grounds,
      LocalDate from,
      @Nullable LocalDate through) {
    return new NilDraft(null, unit, null, null, declaredBy, grounds, from, through);
  }

  /**
   * A power item holds no risk.
   *
   * @param item the item
   * @param declaredBy who declares
   * @param grounds why
   * @param from the first day on which it holds
   * @param through the last day, included, or null while it holds
   * @return the draft
   */
  public static NilDraft ofPowerItem(
      PowerItemId item,
      OfficialId declaredBy,
      String grounds,
      LocalDate from,
      @Nullable LocalDate through) {
    return new NilDraft(null, null, item, null, declaredBy, grounds, from, through);
  }

  /**
   * A field of major matters holds no risk.
   *
   * @param field the field
   * @param declaredBy who declares
   * @param grounds why
   * @param from the first day on which it holds
   * @param through the last day, included, or null while it holds
   * @return the draft
   */
  public static NilDraft ofField(
      MajorMatterField field,
      OfficialId declaredBy,
      String grounds,
      LocalDate from,
      @Nullable LocalDate through) {
    return new NilDraft(null, null, null, field, declaredBy, grounds, from, through);
  }

  /** What a declaration on record says. */
  static NilDraft of(NilDeclaration nil) {
    return new NilDraft(
        nil.post(),
        nil.unit(),
        nil.powerItem(),
        nil.field(),
        nil.declaredBy(),
        nil.grounds(),
        nil.period().from(),
        nil.period().through());
  }

  boolean namesOnePlace() {
    return Stream.of(post, unit, powerItem, field).filter(Objects::nonNull).count() == 1;
  }

  /** What kind of place is declared. */
  public NilSubject subject() {
    if (post != null) {
      return NilSubject.POST;
    }
    if (unit != null) {
      return NilSubject.UNIT;
    }
    return powerItem != null ? NilSubject.POWER_ITEM : NilSubject.MAJOR_FIELD;
  }

  /** The field that names the place. */
  String namedIn() {
    return switch (subject()) {
      case POST -> "post";
      case UNIT -> "unit";
      case POWER_ITEM -> "powerItem";
      case MAJOR_FIELD -> "field";
    };
  }

  /** The id, or for a field the name, of the place declared. */
  public String place() {
    Object place =
        switch (subject()) {
          case POST -> post;
          case UNIT -> unit;
          case POWER_ITEM -> powerItem;
          case MAJOR_FIELD -> field;
        };
    return String.valueOf(place);
  }

  NilDeclaration toRecord(String id, long version, Actor.Holder approver) {
    return new NilDeclaration(
        NilDeclarationId.of(id),
        version,
        subject(),
        post,
        unit,
        powerItem,
        field,
        declaredBy,
        approver.official(),
        approver.post(),
        grounds,
        period(),
        false);
  }
}
