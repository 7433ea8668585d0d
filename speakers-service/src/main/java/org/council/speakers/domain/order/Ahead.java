package org.council.speakers.domain.order;

import org.council.speakers.domain.rules.SpeakersRule;

/**
 * How many stand before one who waits by one rule. Of one pair the first rule of the order that
 * tells the two apart is the one that counts.
 */
public record Ahead(SpeakersRule rule, int count) {}
