package io.lpc.journal;

/**
 * A record that the tests keep.
 *
 * @param id which one
 * @param version its version
 * @param name its only field
 */
record Sample(AttemptId id, long version, String name) implements Recorded<AttemptId> {

  static final RecordKind<Sample> KIND = new RecordKind<>("sample", "样本", 1, Sample.class);

  static Sample of(long version, String name) {
    return new Sample(AttemptId.of("S-1"), version, name);
  }

  @Override
  public RecordKind<Sample> kind() {
    return KIND;
  }

  @Override
  public void writeTo(CanonicalWriter out) {
    out.text("name", name);
  }
}
