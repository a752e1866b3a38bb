package io.lpc.architecture.bad.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/** Broken: what is static and can be changed. Allowed: constants. */
@SuppressWarnings("all")
final class Statics {
  static int counter;
  static final int[] ARRAY = {1};
  static final List<String> LIST = new ArrayList<>(List.of("a"));
  static final Map<String, String> MAP = new ConcurrentHashMap<>();
  static final AtomicLong NUMBER = new AtomicLong();
  static final StringBuilder TEXT = new StringBuilder();
  static final ThreadLocal<String> LOCAL = new ThreadLocal<>();
  static final Object ANYTHING = new Object();

  static final String NAME = "name";
  static final int LIMIT = 3;
  static final List<String> FIXED_LIST = List.of("a");
  static final Set<String> FIXED_SET = Set.of();
  static final Map<String, String> FIXED_MAP = Map.of("a", "b");
  static final Pattern FORM = Pattern.compile("a");
  static final LocalDate DAY = LocalDate.EPOCH;
  static final Mark MARK = Mark.ONE;

  enum Mark {
    ONE
  }
}
