package org.council.local.scenario;

import java.time.OffsetDateTime;

/**
 * A step with its time by the scenario's clock.
 *
 * @param at when it is done
 * @param ends when a speech ends; for every other act the same as {@code at}
 */
record Moment(Step step, OffsetDateTime at, OffsetDateTime ends) {}
