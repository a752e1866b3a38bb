package io.lpc.export.exchange;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Hands on bytes up to a bound, which is set anew for every record, so that no record takes more
 * memory than the bound, whatever its texts and numbers. Closing it leaves the source open.
 */
final class BoundedInput extends FilterInputStream {

  /** Some hundred times a large meeting's minutes. */
  static final int MOST_BYTES = 16 * 1024 * 1024;

  private int left = MOST_BYTES;

  BoundedInput(InputStream in) {
    super(in);
  }

  /** Begins to count anew. */
  void renew() {
    left = MOST_BYTES;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (left == 0) {
      throw new TooLarge(MOST_BYTES + " bytes");
    }
    int read = super.read(bytes, offset, Math.min(length, left));
    left -= Math.max(read, 0);
    return read;
  }

  @Override
  public void close() {
    // Whoever opened the source closes it.
  }
}
