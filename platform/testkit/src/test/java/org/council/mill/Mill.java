package org.council.mill;

/** What another service has. */
public record Mill() {}
