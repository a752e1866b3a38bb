package io.lpc.export.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import io.lpc.archive.FileViolation;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values without an order, each once; they are written in the order of their codes or texts.
 *
 * @param list how they stand
 */
record SetForm(ListForm list) implements Form {

  @Override
  public void write(Object value, JsonGenerator json) throws IOException {
    list.write(
        ((Collection<?>) value)
            .stream().sorted(Comparator.comparing((Object each) -> each.toString())).toList(),
        json);
  }

  @Override
  public @Nullable Object read(Object json, Place at) {
    List<Object> values = list.read(json, at);
    if (values == null) {
      return null;
    }
    Set<Object> set = new LinkedHashSet<>();
    for (int i = 0; i < values.size(); i++) {
      if (!set.add(values.get(i))) {
        at.element(i).add(FileViolation.TWICE.with("what", Place.shown(values.get(i).toString())));
      }
    }
    return set.size() == values.size() ? set : null;
  }
}
