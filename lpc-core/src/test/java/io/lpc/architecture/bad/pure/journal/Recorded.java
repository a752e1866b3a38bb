package io.lpc.architecture.bad.pure.journal;

/** No port: a value implements it. */
public interface Recorded {}
