package io.lpc.architecture.bad.floors.warehouse;

/** Broken: a package that has no floor. */
public interface Shelf {}
