package org.council.speakers.domain;

import org.council.speakers.domain.rules.SpeakersRule;

/**
 * How long somebody may speak, and why.
 *
 * @param rule by which it was set or computed; null where the rule book itself says it
 */
record SpeakingLimit(int seconds, SpeakersRule rule) {}
