package org.council.speakers.domain.request;

import org.council.platform.procedure.Meaning;

/** The phases of the debate on an item, in the order in which they follow on each other. */
public enum Phase {
  @Meaning("Documents are introduced; outside the list, as by the secretariat, also outlined.")
  INTRODUCTIONS,
  @Meaning("What was introduced, and the item, is discussed.")
  DISCUSSION,
  @Meaning(
      "Rights of reply are exercised, or who speaks outside the list, as the secretariat, replies.")
  REPLIES
}
