package org.council.speakers.persistence;

import java.time.Instant;

/**
 * A part of a list as it was left by one act.
 *
 * @param id of a request or an intervention; where the entries stand in the JSON of the list; empty
 *     for the list itself
 * @param version of the list, after the act
 * @param moment since when the list stood so, in the room; null before anything happened there
 * @param state its JSON
 */
record ListPart(Kind kind, String id, long version, Instant moment, String state) {

  /** What is kept of a list. */
  enum Kind {
    /** What is one of each list. */
    LIST,
    /** Entries of one kind, all of them: notices given, rights reserved, limits set and so on. */
    ENTRIES,
    REQUEST,
    INTERVENTION
  }

  /** One part, whatever became of it. */
  record Key(Kind kind, String id) {}

  Key key() {
    return new Key(kind, id);
  }
}
