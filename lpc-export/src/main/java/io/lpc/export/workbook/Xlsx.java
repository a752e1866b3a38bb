package io.lpc.export.workbook;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * An xlsx file, opened within {@link Limits}: its parts by name, and its sheets. Used by one
 * thread.
 */
final class Xlsx implements AutoCloseable {

  private static final String ZIP = "504b";
  private static final String COMPOUND = "d0cf11e0a1b11ae1";
  private static final long SMALL = 1L << 20;

  private final ZipFile zip;
  private final Map<String, ZipEntry> parts = new HashMap<>();
  private final List<SheetPart> sheets = new ArrayList<>();
  private boolean from1904;
  private @Nullable String strings;
  private @Nullable String styles;

  /**
   * A sheet.
   *
   * @param name as the workbook names it, without blanks around it
   * @param part where its cells are, or should be
   */
  record SheetPart(String name, String part) {}

  /** Something that a part names. */
  private record Relation(String type, String target) {}

  private Xlsx(ZipFile zip) {
    this.zip = zip;
  }

  /**
   * Opens a file and finds its sheets.
   *
   * @throws BrokenWorkbook if it is no such file, or beyond the bounds
   * @throws IOException if it can't be read
   */
  static Xlsx open(Path file, Limits limits) throws IOException {
    checkBeginning(file, limits);
    Xlsx opened = new Xlsx(zip(file));
    try {
      opened.listParts(limits);
      opened.findSheets();
      return opened;
    } catch (IOException e) {
      opened.close();
      throw e;
    }
  }

  private static void checkBeginning(Path file, Limits limits) throws IOException {
    String beginning;
    try (InputStream in = Files.newInputStream(file)) {
      beginning = HexFormat.of().formatHex(in.readNBytes(COMPOUND.length() / 2));
    }
    if (beginning.isEmpty()) {
      throw new BrokenWorkbook(WorkbookViolation.EMPTY_FILE.with());
    }
    if (beginning.equals(COMPOUND)) {
      throw new BrokenWorkbook(WorkbookViolation.LOCKED_OR_OLD.with());
    }
    if (!beginning.startsWith(ZIP)) {
      throw new BrokenWorkbook(WorkbookViolation.NOT_A_WORKBOOK.with());
    }
    if (Files.size(file) > limits.file()) {
      throw BrokenWorkbook.tooLarge("xlsx", (limits.file() >> 20) + " MiB");
    }
  }

  private static ZipFile zip(Path file) throws IOException {
    try {
      return new ZipFile(file.toFile());
    } catch (ZipException | IllegalArgumentException e) {
      throw BrokenWorkbook.damaged("zip");
    }
  }

  /** Goes by what the file says of its parts; what a part then gives is held against it. */
  private void listParts(Limits limits) throws BrokenWorkbook {
    if (zip.size() > limits.parts()) {
      throw BrokenWorkbook.tooLarge("zip", Integer.toString(limits.parts()));
    }
    long unpacked = 0;
    for (ZipEntry entry : Collections.list(zip.entries())) {
      String name = entry.getName();
      if (!isSafe(name) || parts.put(name, entry) != null) {
        throw BrokenWorkbook.unsafe(name);
      }
      long size = entry.getSize();
      if (size > SMALL && size / Math.max(1, entry.getCompressedSize()) > limits.ratio()) {
        throw BrokenWorkbook.tooLarge(name, "1:" + limits.ratio());
      }
      unpacked += size;
      if (size < 0 || unpacked > limits.unpacked()) {
        throw BrokenWorkbook.tooLarge(name, (limits.unpacked() >> 20) + " MiB");
      }
    }
  }

  private static boolean isSafe(String name) {
    return !name.startsWith("/")
        && name.indexOf('\\') < 0
        && name.indexOf(':') < 0
        && name.indexOf('\0') < 0
        && !List.of(name.split("/", -1)).contains("..");
  }

  private void findSheets() throws IOException {
    String workbook = null;
    for (Relation each : relations("").values()) {
      if (each.type().endsWith("/officeDocument")) {
        workbook = each.target();
      }
    }
    if (workbook == null || !parts.containsKey(workbook)) {
      throw new BrokenWorkbook(WorkbookViolation.NOT_A_WORKBOOK.with());
    }
    Map<String, Relation> related = relations(workbook);
    try (Xml xml = xml(workbook)) {
      if (!xml.root().equals("workbook")) {
        throw new BrokenWorkbook(WorkbookViolation.NOT_A_WORKBOOK.with());
      }
      while (xml.next()) {
        if (xml.begins(2, "workbookPr")) {
          String value = xml.attribute("date1904");
          from1904 = value != null && (value.equals("1") || value.equals("true"));
        } else if (xml.begins(3, "sheet")) {
          String name = xml.attribute("name");
          sheets.add(sheet(name == null ? "" : name, related.get(xml.relation())));
        }
      }
    }
    strings = partOf(related, "/sharedStrings");
    styles = partOf(related, "/styles");
  }

  private SheetPart sheet(String name, @Nullable Relation relation) {
    return new SheetPart(CellText.stripped(name), relation == null ? name : relation.target());
  }

  private @Nullable String partOf(Map<String, Relation> related, String type) {
    return related.values().stream()
        .filter(each -> each.type().endsWith(type) && parts.containsKey(each.target()))
        .map(Relation::target)
        .findFirst()
        .orElse(null);
  }

  /** What a part names within the file, by the names that it gives; outside of it, nothing. */
  private Map<String, Relation> relations(String part) throws IOException {
    int slash = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, slash);
    String where = folder + "_rels/" + part.substring(slash) + ".rels";
    Map<String, Relation> found = new HashMap<>();
    if (!parts.containsKey(where)) {
      return found;
    }
    try (Xml xml = xml(where)) {
      while (xml.next()) {
        String id = xml.begins(2, "Relationship") ? xml.attribute("Id") : null;
        String type = id == null ? null : xml.attribute("Type");
        String target = id == null ? null : xml.attribute("Target");
        if (type != null && target != null && !"External".equals(xml.attribute("TargetMode"))) {
          found.put(id, new Relation(type, resolved(folder, target)));
        }
      }
    }
    return found;
  }

  private static String resolved(String folder, String target) {
    Deque<String> path = new ArrayDeque<>();
    String whole = target.startsWith("/") ? target : folder + target;
    for (String step : whole.split("/", -1)) {
      if (step.equals("..")) {
        path.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        path.addLast(step);
      }
    }
    return String.join("/", path);
  }

  /** The sheets, in their order. */
  List<SheetPart> sheets() {
    return sheets;
  }

  /** Whether days are counted from 1904 on. */
  boolean countsFrom1904() {
    return from1904;
  }

  /** Where the shared texts are. */
  @Nullable String strings() {
    return strings;
  }

  /** Where the styles are. */
  @Nullable String styles() {
    return styles;
  }

  /** Every part, in the file's order. */
  List<? extends ZipEntry> entries() {
    return Collections.list(zip.entries());
  }

  /** A part's XML; the caller closes it. */
  Xml xml(String part) throws IOException {
    return new Xml(part, content(part));
  }

  /** What a part holds; the caller closes it. */
  InputStream content(String part) throws IOException {
    ZipEntry entry = parts.get(part);
    if (entry == null) {
      throw BrokenWorkbook.damaged(part);
    }
    try {
      return new Content(entry, zip.getInputStream(entry));
    } catch (ZipException e) {
      throw BrokenWorkbook.damaged(part);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }

  /** Gives no more than the part's size, and no XML with a longer token than any needs. */
  private static final class Content extends FilterInputStream {

    private final ZipEntry entry;
    private final boolean isXml;
    private long left;
    private int token;

    Content(ZipEntry entry, InputStream in) {
      super(in);
      this.entry = entry;
      this.isXml = entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels");
      this.left = entry.getSize();
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
      int read;
      try {
        read = in.read(bytes, from, length);
      } catch (ZipException | EOFException e) {
        throw BrokenWorkbook.damaged(entry.getName());
      }
      left -= Math.max(0, read);
      if (left < 0) {
        throw BrokenWorkbook.damaged(entry.getName());
      }
      for (int i = from; isXml && i < from + read; i++) {
        token = bytes[i] == '<' ? 0 : token + 1;
        if (token > Limits.TOKEN) {
          throw BrokenWorkbook.tooLarge(entry.getName(), "1 MiB");
        }
      }
      return read;
    }
  }
}
