package io.lpc.archive;

import io.lpc.journal.RecordKind;
import io.lpc.store.Draft;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * 登记行: one row of a register.
 *
 * @param at where it stands, such as {@code 风险点[12]}; every violation of the row begins with it
 * @param kind what kind of record it becomes
 * @param code the bureau's own code of it; null if its kind has none
 * @param draft what it says, once the codes that it names are known
 */
public record RegisterRow(
    String at,
    RecordKind<?> kind,
    @Nullable String code,
    Function<Codes, ? extends Draft<?>> draft) {}
