package io.lpc.journal;

/**
 * 行为条目: where an act stands in the journal; its entries stand side by side.
 *
 * @param first its first entry
 * @param answer the entry of what it gave back
 * @param last its last entry
 */
public record ActEntries(Entry first, Entry answer, Entry last) {}
