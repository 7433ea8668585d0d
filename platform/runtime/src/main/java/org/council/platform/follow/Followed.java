package org.council.platform.follow;

import java.time.Instant;

/**
 * An event of another service, with the data that this one reads.
 *
 * @param id unique within the source
 * @param source who says it, {@code /agenda-service}
 * @param time when it happened in the room
 * @param recordedAt when it was entered
 * @param lamport the logical clock of its service: with time and id the one order across services
 * @param data the fields that the follower declared
 */
public record Followed<T>(
    String id,
    String type,
    String source,
    String subject,
    String key,
    Instant time,
    Instant recordedAt,
    long lamport,
    T data) {}
