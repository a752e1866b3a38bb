package io.lpc.organization;

import io.lpc.journal.CanonicalWriter;

/**
 * 议事规则: when a Party group may decide and what carries. Practice, as data: the plan names the
 * meeting and nothing more. A bureau takes no rule that falls below one half.
 *
 * @param quorum part of all members that must be able to vote, reached or passed
 * @param majority part of the members entitled to vote (all but those who withdrew) that the votes
 *     in favour must pass
 */
public record VotingRule(Part quorum, Part majority) {

  /** 半数以上到会, 赞成超过应到会成员的半数. */
  public static final VotingRule DEFAULT = new VotingRule(new Part(1, 2), new Part(1, 2));

  /** Whether it takes half the members and half the votes at the least. */
  boolean isEnough() {
    return quorum.isHalf() && majority.isHalf();
  }

  /**
   * 比例: a part of a whole, in whole numbers.
   *
   * @param numerator from 0 to the denominator
   * @param denominator from 1
   */
  public record Part(int numerator, int denominator) {

    /** Refuses what is no part of a whole. */
    public Part {
      if (denominator < 1 || numerator < 0 || numerator > denominator) {
        throw new IllegalArgumentException("Not a part: " + numerator + "/" + denominator);
      }
    }

    private boolean isHalf() {
      return 2L * numerator >= denominator;
    }

    /**
     * The smallest number that reaches this part.
     *
     * @param whole the whole, from 0
     * @return the number
     */
    public int of(int whole) {
      return (int) (((long) whole * numerator + denominator - 1) / denominator);
    }

    /**
     * Whether a number passes this part.
     *
     * @param number the number
     * @param whole the whole, from 0
     * @return true if it is more than the part
     */
    public boolean isPassedBy(int number, int whole) {
      return (long) number * denominator > (long) whole * numerator;
    }
  }

  void writeTo(CanonicalWriter out) {
    out.text("quorum", quorum.numerator() + "/" + quorum.denominator());
    out.text("majority", majority.numerator() + "/" + majority.denominator());
  }
}
