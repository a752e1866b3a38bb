package io.lpc.export.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A yes or no. */
record FlagForm() implements Form {

  @Override
  public void write(Object value, JsonGenerator json) throws IOException {
    json.writeBoolean((Boolean) value);
  }

  @Override
  public @Nullable Object read(Object json, Place at) {
    return json instanceof Boolean ? json : at.wrongType("boolean");
  }
}
