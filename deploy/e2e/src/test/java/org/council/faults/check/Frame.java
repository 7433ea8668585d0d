package org.council.faults.check;

/** One state that a stream sent: its version, and what it says. */
public record Frame(long version, String state) {}
