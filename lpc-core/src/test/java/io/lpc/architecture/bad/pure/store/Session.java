package io.lpc.architecture.bad.pure.store;

/** The store's machinery. */
public final class Session {}
