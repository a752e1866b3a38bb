package io.lpc.examples.campaign;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What a command line ended with and printed, on either stream. */
record CommandLineRun(int exit, String printed) {

  static CommandLineRun of(String... arguments) {
    StringWriter printed = new StringWriter();
    PrintWriter out = new PrintWriter(printed, true);
    int exit = CampaignMain.commandLine(out, false).setErr(out).execute(arguments);
    return new CommandLineRun(exit, printed.toString());
  }
}
