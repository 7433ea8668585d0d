package org.council.speakers.persistence;

import java.util.Optional;
import org.council.speakers.domain.ListOfSpeakers;

/**
 * Versions of a list that follow each other.
 *
 * @param lists put together one by one, as one goes along
 * @param next the version that comes after them; empty where these are the last
 */
public record PastLists(Iterable<ListOfSpeakers> lists, Optional<Long> next) {}
