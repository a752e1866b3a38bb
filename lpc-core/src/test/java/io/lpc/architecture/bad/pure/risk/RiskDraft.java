package io.lpc.architecture.bad.pure.risk;

import io.lpc.architecture.bad.pure.store.Draft;

/** Allowed: a draft is a value. */
public record RiskDraft(String title) implements Draft {}
