/**
 * 通用词汇: the words every other package speaks.
 *
 * <p>Who acts ({@link io.lpc.common.Actor}), why ({@link io.lpc.common.Reason}), what came of it
 * ({@link io.lpc.common.Verdict} from a rule, {@link io.lpc.common.Outcome} from a service, both
 * carrying every {@link io.lpc.common.Violation} at once), and how time is counted ({@link
 * io.lpc.common.Period}, {@link io.lpc.common.TimeLimit}, {@link io.lpc.common.WorkCalendar}).
 *
 * <p>Everything here is an immutable value, safe to share between threads, unless it says
 * otherwise. Nothing here knows a store, a clock or a domain record.
 */
@NullMarked
package io.lpc.common;

import org.jspecify.annotations.NullMarked;
