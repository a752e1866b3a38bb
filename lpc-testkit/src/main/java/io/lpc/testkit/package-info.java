/**
 * 测试工具: what an integrator needs to test an adapter or a host: {@link io.lpc.testkit.StoreContract}
 * and its fellow contracts, which any store extends; {@link io.lpc.testkit.SmallBureau}, a small
 * believable bureau; a {@link io.lpc.testkit.SettableClock} and {@link
 * io.lpc.testkit.SequentialIds}.
 */
@NullMarked
package io.lpc.testkit;

import org.jspecify.annotations.NullMarked;
