/**
 * 内存存储: the reference adapter, for tests and first steps; reached only through {@code
 * io.lpc.Lpc.inMemory()}. It keeps to the same contract as the databases, and forgets everything
 * when the program ends.
 */
@NullMarked
package io.lpc.inmemory;

import org.jspecify.annotations.NullMarked;
