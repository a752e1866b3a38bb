package io.lpc.export.exchange;

import io.lpc.archive.ArchivedRecord;
import io.lpc.common.RowSource;
import io.lpc.journal.Recorded;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** Documents of a few records, and what they hold. */
final class Documents {

  static final LocalDate DAY = LocalDate.of(2011, 8, 11);

  private Documents() {}

  /** A document of some records, all valid from {@link #DAY}. */
  static String of(Recorded<?>... records) throws IOException {
    return of(Arrays.stream(records).map(each -> new ArchivedRecord(each, DAY)).toList());
  }

  static String of(List<ArchivedRecord> records) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BureauJson.write(rows(records.iterator()), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  /** What a document holds, read to its end. */
  static List<ArchivedRecord> read(String document) {
    return read(document.getBytes(StandardCharsets.UTF_8));
  }

  static List<ArchivedRecord> read(byte[] document) {
    List<ArchivedRecord> all = new ArrayList<>();
    try (RowSource<ArchivedRecord> records = BureauJson.read(new ByteArrayInputStream(document))) {
      records.forEachRemaining(all::add);
    }
    return all;
  }

  static <T> RowSource<T> rows(Iterator<T> rows) {
    return new RowSource<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public T next() {
        return rows.next();
      }

      @Override
      public void close() {
        // Nothing is open.
      }
    };
  }
}
