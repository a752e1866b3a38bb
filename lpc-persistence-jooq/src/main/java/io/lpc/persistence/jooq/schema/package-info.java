/**
 * 表: the tables as the H2 script describes them, generated, and how their columns are bound. Not
 * for use from outside.
 */
@NullMarked
package io.lpc.persistence.jooq.schema;

import org.jspecify.annotations.NullMarked;
