package io.lpc.common;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * 摘要: a SHA-256 digest.
 *
 * @param hex its 64 lower-case hexadecimal digits
 */
public record Digest(String hex) {

  private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

  /** What stands before the first entry of a journal: 64 zeros. */
  public static final Digest NONE = new Digest("0".repeat(64));

  /** Refuses anything but 64 lower-case hexadecimal digits. */
  public Digest {
    if (!FORM.matcher(hex).matches()) {
      throw new IllegalArgumentException(
          "Not a SHA-256 digest: \"" + hex + "\". Maybe it is upper case or cut?");
    }
  }

  /**
   * Reads a digest; the inverse of {@link #toString()}.
   *
   * @param hex 64 lower-case hexadecimal digits
   * @return the digest
   * @throws IllegalArgumentException if it is none
   */
  public static Digest of(String hex) {
    return new Digest(hex);
  }

  /**
   * The digest of bytes.
   *
   * @param bytes the bytes
   * @return their SHA-256 digest
   */
  public static Digest sha256(byte[] bytes) {
    try {
      return new Digest(
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return hex;
  }
}
