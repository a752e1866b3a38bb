package io.lpc.export.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** How values of one type stand in the document. Immutable. */
sealed interface Form
    permits TextForm,
        NumberForm,
        FlagForm,
        CodedForm,
        PersonalForm,
        ListForm,
        SetForm,
        MapForm,
        GroupForm,
        OneOfForm,
        ArchivedForm {

  /** Writes a value, which is of the form's type. */
  void write(Object value, JsonGenerator json) throws IOException;

  /**
   * The value that stands at a place.
   *
   * @param json what {@link Tree} read there, not null
   * @param at notes what is wrong with it
   * @return the value; null if something is wrong, which is then noted
   */
  @Nullable Object read(Object json, Place at);
}
