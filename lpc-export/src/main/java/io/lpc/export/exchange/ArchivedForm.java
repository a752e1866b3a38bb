package io.lpc.export.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import io.lpc.archive.Archive;
import io.lpc.archive.ArchivedRecord;
import io.lpc.journal.RecordKind;
import io.lpc.journal.Recorded;
import io.lpc.store.Change;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record of one kind: its components, and the day from which it holds. Its version is among them
 * only if its kind is {@linkplain Archive#keepsVersions kept with its versions}; else it is 1.
 *
 * @param kind the kind
 * @param group the components that are written
 */
record ArchivedForm(RecordKind<?> kind, GroupForm group) implements Form {

  static final String VALID_FROM = "validFrom";
  private static final String VERSION = "version";

  static ArchivedForm of(RecordKind<?> kind) {
    GroupForm whole = Forms.group(kind.type());
    List<GroupForm.Field> written =
        whole.fields().stream()
            .filter(each -> Archive.keepsVersions(kind) || !each.name().equals(VERSION))
            .toList();
    return new ArchivedForm(kind, new GroupForm(kind.type(), written));
  }

  @Override
  public void write(Object value, JsonGenerator json) throws IOException {
    ArchivedRecord archived = (ArchivedRecord) value;
    json.writeStartObject();
    group.writeFields(archived.record(), json);
    json.writeFieldName(VALID_FROM);
    if (archived.validFrom().equals(Change.ALWAYS)) {
      json.writeNull();
    } else {
      TextForm.DATE.write(archived.validFrom(), json);
    }
    json.writeEndObject();
  }

  @Override
  public @Nullable ArchivedRecord read(Object json, Place at) {
    List<String> names = new ArrayList<>(group.names());
    names.add(VALID_FROM);
    Map<String, @Nullable Object> fields = at.object(json, names);
    if (fields == null) {
      return null;
    }
    Object record = group.readFields(fields, at, Map.of(VERSION, 1L));
    Object day = at.optional(VALID_FROM, TextForm.DATE, fields);
    LocalDate validFrom = day == null ? Change.ALWAYS : (LocalDate) day;
    return record == null ? null : new ArchivedRecord((Recorded<?>) record, validFrom);
  }
}
