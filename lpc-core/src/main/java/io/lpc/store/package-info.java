/**
 * 存储: how records are kept, and the one way in.
 *
 * <p>A {@link io.lpc.store.Store} opens a {@link io.lpc.store.Session} on one bureau and one
 * transaction. Within it a {@link io.lpc.store.UnitOfWork} gathers new versions of records; when
 * the rule has allowed the act they become one {@link io.lpc.store.ChangeSet}, rows and their
 * journal entries together, which the adapter applies as a whole. Services reach it through {@link
 * io.lpc.store.Acts}, which checks the draft first.
 *
 * <p>An adapter is its queries (the ports of the packages above), one mapping for each record kind,
 * and one {@code apply}.
 *
 * <p>What goes wrong is thrown as a {@link io.lpc.store.StoreException}; its subclasses say what a
 * caller may do. What a rule refuses is a value.
 */
@NullMarked
package io.lpc.store;

import org.jspecify.annotations.NullMarked;
