package io.lpc.export.exchange;

import java.io.IOException;

/** A record of the document passes a bound; the message is the bound. */
final class TooLarge extends IOException {

  private static final long serialVersionUID = 1L;

  TooLarge(String bound) {
    super(bound);
  }
}
