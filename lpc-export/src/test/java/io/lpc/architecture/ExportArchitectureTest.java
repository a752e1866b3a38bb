package io.lpc.architecture;

import io.lpc.export.LedgerWorkbook;
import java.util.Set;

/** The rules of the house over the documents. */
class ExportArchitectureTest extends LibraryRules {

  ExportArchitectureTest() {
    super(LedgerWorkbook.class, 60);
  }

  @Override
  Set<String> constants() {
    return Set.of(
        "io.lpc.export.LedgerJson.JSON",
        "io.lpc.export.exchange.BureauJson.JSON",
        "io.lpc.export.exchange.BureauReader.JSON");
  }
}
