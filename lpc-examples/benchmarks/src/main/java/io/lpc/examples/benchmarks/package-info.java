/**
 * 基准测试: the same work done by lpc, by the plainest code that can do it, and by peers, in turn; the
 * figures go to {@code benchmarks.json} and a page.
 */
@NullMarked
package io.lpc.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
