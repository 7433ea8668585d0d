package org.council.speakers.domain;

/** One who waits, and why it stands where it stands. */
public record OrderedEntry(WaitingEntry entry, Reason reason) {}
