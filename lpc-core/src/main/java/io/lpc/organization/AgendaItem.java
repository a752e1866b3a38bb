package io.lpc.organization;

import io.lpc.common.OfficialId;
import io.lpc.common.RiskPointId;
import io.lpc.journal.CanonicalWriter;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * 议题: one item of a meeting, with who withdrew from it and how the others voted.
 *
 * @param number its number, from 1
 * @param title what it was called
 * @param resolutions 议决事项: what it resolves if it is carried; a meeting resolves on a risk point
 *     once
 * @param withdrawals 回避: who withdrew, and why
 * @param ballots 表决: who voted how; empty for an item without a vote
 */
public record AgendaItem(
    @Min(1) int number,
    @NotBlank @Size(max = 500) String title,
    @NotNull @Size(max = 1000) List<@Valid Resolution> resolutions,
    @NotNull @Size(max = 100) List<@Valid Withdrawal> withdrawals,
    @NotNull @Size(max = 100) List<@Valid Ballot> ballots) {

  /** Copies the lists. */
  public AgendaItem {
    resolutions = List.copyOf(resolutions);
    withdrawals = List.copyOf(withdrawals);
    ballots = List.copyOf(ballots);
  }

  /**
   * 回避.
   *
   * @param official who withdrew
   * @param ground why
   */
  public record Withdrawal(@NotNull OfficialId official, @NotNull WithdrawalGround ground) {}

  /**
   * 表决.
   *
   * @param official who voted
   * @param vote how
   */
  public record Ballot(@NotNull OfficialId official, @NotNull Vote vote) {}

  /** Who withdrew from this item. */
  public Set<OfficialId> withdrawn() {
    return withdrawals.stream().map(Withdrawal::official).collect(Collectors.toSet());
  }

  /**
   * What it resolves on a risk point.
   *
   * @param riskPoint the risk point
   * @return the resolution, if there is one
   */
  public Optional<Resolution> on(RiskPointId riskPoint) {
    return resolutions.stream().filter(each -> each.riskPoint().equals(riskPoint)).findFirst();
  }

  boolean isFavouredBy(OfficialId official) {
    return ballots.contains(new Ballot(official, Vote.FOR));
  }

  void writeTo(CanonicalWriter out) {
    out.number("number", (long) number);
    out.text("title", title);
    out.list("resolutions", resolutions, Resolution::writeTo);
    out.list(
        "withdrawals",
        withdrawals,
        (withdrawal, inner) -> {
          inner.ref("official", Official.KIND, withdrawal.official());
          inner.code("ground", withdrawal.ground());
        });
    out.list(
        "ballots",
        ballots,
        (ballot, inner) -> {
          inner.ref("official", Official.KIND, ballot.official());
          inner.code("vote", ballot.vote());
        });
  }
}
