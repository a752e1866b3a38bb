package io.lpc.examples.campaign;

/** 用法错误: what was asked for can't be meant; the message tells the user what to do. */
final class Misuse extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Misuse(String message) {
    super(message);
  }
}
