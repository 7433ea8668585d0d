package org.council.speakers.application;

import java.time.OffsetDateTime;

/**
 * What the system of the room tells: a microphone went on or off.
 *
 * @param id the room system's own for the signal
 * @param microphone its reference
 * @param at when it happened, as stated; null where it is now
 */
public record Switched(String id, String microphone, boolean on, OffsetDateTime at) {}
