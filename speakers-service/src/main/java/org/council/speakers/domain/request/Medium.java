package org.council.speakers.domain.request;

import org.council.platform.procedure.Meaning;

/** How a speech reaches the meeting. */
public enum Medium {
  @Meaning("Spoken, in the room or from elsewhere.")
  ORAL,
  @Meaning("A recorded message.")
  VIDEO
}
