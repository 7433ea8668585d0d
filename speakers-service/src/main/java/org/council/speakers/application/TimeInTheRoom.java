package org.council.speakers.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.council.platform.procedure.Actor;
import org.council.platform.procedure.Entering;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.NotYetKnown;
import org.council.platform.time.Moments;
import org.council.speakers.persistence.Sessions;

/** What time it is in the room, and when something happened there, as the session enters it. */
@ApplicationScoped
class TimeInTheRoom {

  private final Sessions sessions;
  private final Moments moments;

  @Inject
  TimeInTheRoom(Sessions sessions, Moments moments) {
    this.sessions = sessions;
    this.moments = moments;
  }

  /** Now, in the room; empty where nobody says it there: all is entered after the fact. */
  Optional<Instant> now(String session) {
    return entering(session).afterTheFact() ? Optional.empty() : Optional.of(moments.now());
  }

  /**
   * When something happened that a system of the room tells of.
   *
   * @throws InvalidInput naming {@code at}, where it may not be told for that time
   */
  Instant noticed(String session, OffsetDateTime stated, Actor actor) {
    return moments.noticed(stated, entering(session), actor);
  }

  /**
   * When an act happened.
   *
   * @param stated null where nobody states it
   * @throws InvalidInput naming {@code at}, where the act may not be told for that time
   */
  Happening of(String session, OffsetDateTime stated, Actor actor) {
    return new Happening(moments.happened(stated, entering(session), actor), stated != null);
  }

  /**
   * @throws NotYetKnown when agenda has not told of the session
   */
  private Entering entering(String session) {
    return sessions.known(session).entering();
  }
}
