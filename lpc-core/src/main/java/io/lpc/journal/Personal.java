package io.lpc.journal;

import io.lpc.common.Digest;
import io.lpc.common.Text;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * 个人信息字段: a personal value that the journal knows only by a commitment: HMAC-SHA256 of the value
 * under a fresh random key. Value and key stand in an erasable row; once that row is gone, the
 * commitment says nothing, and nobody can find the value by trying all of them.
 *
 * <p>Two are equal if their commitments are. {@code toString()} never shows the value.
 */
public final class Personal {

  /** Bytes of a key. */
  public static final int KEY_BYTES = 32;

  private final @Nullable String clear;
  private final byte[] key;
  private final String commitment;

  private Personal(@Nullable String clear, byte[] key, String commitment) {
    this.clear = clear;
    this.key = key;
    this.commitment = commitment;
  }

  /**
   * Commits to a value under a fresh random key.
   *
   * @param clear the value, not blank
   * @return the value with its commitment
   * @throws IllegalArgumentException if it is blank or can't be stored
   */
  public static Personal conceal(String clear) {
    byte[] key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    return of(clear, key);
  }

  /**
   * A value with the key it was committed under.
   *
   * @param clear the value, not blank
   * @param key {@value #KEY_BYTES} bytes
   * @return the value with its commitment
   * @throws IllegalArgumentException if the value is blank or the key has another length
   */
  public static Personal of(String clear, byte[] key) {
    Text.required("personal value", clear);
    if (key.length != KEY_BYTES) {
      throw new IllegalArgumentException("A key has " + KEY_BYTES + " bytes, not " + key.length);
    }
    return new Personal(clear, key.clone(), hmac(clear, key));
  }

  /**
   * What is left once the value was erased.
   *
   * @param commitment 64 hexadecimal digits
   * @return a field without value
   * @throws IllegalArgumentException if it is no commitment
   */
  public static Personal erased(String commitment) {
    return new Personal(null, new byte[0], Digest.of(commitment).hex());
  }

  /** The value; empty once it was erased. */
  public Optional<String> clear() {
    return Optional.ofNullable(clear);
  }

  /** A copy of the key; empty once it was erased. */
  public byte[] key() {
    return key.clone();
  }

  /** The commitment: 64 lower-case hexadecimal digits. */
  public String commitment() {
    return commitment;
  }

  private static String hmac(String clear, byte[] key) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(clear.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java platform has HmacSHA256", e);
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Personal that && commitment.equals(that.commitment);
  }

  @Override
  public int hashCode() {
    return commitment.hashCode();
  }

  @Override
  public String toString() {
    return "Personal[" + commitment.substring(0, 8) + "…]";
  }
}
