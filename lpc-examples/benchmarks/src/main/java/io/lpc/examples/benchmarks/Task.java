package io.lpc.examples.benchmarks;

/**
 * 题目: what is to be done, and how often.
 *
 * @param name its name in the figures
 * @param unit what is counted
 * @param amount how many of them a round does
 * @param rounds how many rounds count, after one that warms up
 * @param aim the wanted ratio to the floor; NaN if none is set
 * @param remark what the contestants are, and what was compared
 */
record Task(String name, String unit, long amount, int rounds, double aim, String remark) {}
