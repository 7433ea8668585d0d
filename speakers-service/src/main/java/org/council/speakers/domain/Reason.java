package org.council.speakers.domain;

/**
 * Why one who waits stands where it stands.
 *
 * @param facts the facts that the rule was applied to, in a sentence
 */
public record Reason(SpeakersRule rule, String facts) {}
