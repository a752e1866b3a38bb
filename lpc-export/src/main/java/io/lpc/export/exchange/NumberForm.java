package io.lpc.export.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import io.lpc.store.RecordViolation;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * A whole number.
 *
 * @param ofLong whether its type is {@code long}; else {@code int}
 */
record NumberForm(boolean ofLong) implements Form {

  long least() {
    return ofLong ? Long.MIN_VALUE : Integer.MIN_VALUE;
  }

  long most() {
    return ofLong ? Long.MAX_VALUE : Integer.MAX_VALUE;
  }

  @Override
  public void write(Object value, JsonGenerator json) throws IOException {
    json.writeNumber(((Number) value).longValue());
  }

  @Override
  public @Nullable Object read(Object json, Place at) {
    if (json instanceof Long number && number >= least() && number <= most()) {
      return ofLong ? (Object) number : (Object) number.intValue();
    }
    boolean beyond = json instanceof Long || json instanceof Double large && isBeyondLong(large);
    return beyond
        ? at.add(RecordViolation.RANGE.with("rule", least() + " – " + most()))
        : at.wrongType("integer");
  }

  private static boolean isBeyondLong(double number) {
    return Math.abs(number) >= 0x1p63;
  }
}
