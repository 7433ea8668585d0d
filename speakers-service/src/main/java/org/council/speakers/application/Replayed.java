package org.council.speakers.application;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A list as it stood after each of some acts, in their order.
 *
 * @param lists put together one by one, as they are asked for
 * @param next the version with which those after them begin; empty where these are the last
 */
public record Replayed(Stream<ListedItem> lists, Optional<Long> next) {}
