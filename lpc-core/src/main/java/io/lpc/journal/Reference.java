package io.lpc.journal;

import io.lpc.common.Id;

/**
 * 引用: one record naming another of the same bureau.
 *
 * @param field the field that names it, such as {@code unit} or {@code members[2].official}
 * @param kind what is named
 * @param id which one
 */
public record Reference(String field, RecordKind<?> kind, Id id) {}
