package io.lpc.architecture.bad.console;

/** Broken: writes to the console. */
@SuppressWarnings("all")
final class Shouts {
  void out() {
    System.out.println("out");
  }

  void err() {
    System.err.println("err");
  }

  void trace(Exception e) {
    e.printStackTrace();
  }
}
