package org.council.platform.procedure;

/**
 * All that one service tells of one key. It is told in its order: who has heard a part of it has
 * heard what was before that.
 *
 * @param service who tells it, {@code agenda-service}
 * @param key what its facts are ordered with, {@link Fact#key()}
 */
public record Telling(String service, String key) {}
