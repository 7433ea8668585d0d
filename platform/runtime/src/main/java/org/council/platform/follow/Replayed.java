package org.council.platform.follow;

/**
 * What a replay or a release did.
 *
 * @param applied how many events were replayed
 * @param remaining how many of their queue wait still
 * @param next the number of the one that is next now, or null where none waits
 * @param reason why that one was not applied; null where none waits, and where the replay had done
 *     as many as it does at once
 */
public record Replayed(int applied, long remaining, Long next, String reason) {}
