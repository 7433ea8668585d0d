package org.council.platform.follow;

import jakarta.inject.Inject;
import java.util.UUID;
import org.council.platform.sample.Others;

/** What the others say of one subject; the first of it cannot be applied. */
abstract class EventsOfOneSubject {

  @Inject Others others;

  final String mark = UUID.randomUUID().toString();
  final String subject = "things/" + mark;
  final String poison = "poison " + mark;
}
