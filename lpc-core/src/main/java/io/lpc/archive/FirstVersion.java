package io.lpc.archive;

import io.lpc.journal.Recorded;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Gives a record the version with which its history begins anew. */
final class FirstVersion {

  private FirstVersion() {}

  /** The same record as version 1. */
  static Recorded<?> of(Recorded<?> record) {
    if (record.version() == 1) {
      return record;
    }
    RecordComponent[] components = record.getClass().getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values = Arrays.stream(components).map(each -> valueOf(each, record)).toArray();
    try {
      return record.getClass().getConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Not a record of plain components: " + record.kind(), e);
    }
  }

  private static Object valueOf(RecordComponent component, Recorded<?> record) {
    try {
      return component.getName().equals("version") ? 1L : component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("Record " + record.getClass() + " must be public", e);
    }
  }
}
