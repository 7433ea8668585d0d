package org.council.faults.load;

import static org.council.local.scenario.Service.AGENDA;
import static org.council.local.scenario.Service.DOCUMENTS;
import static org.council.local.scenario.Service.MINUTES;
import static org.council.local.scenario.Service.SPEAKERS;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.council.local.scenario.Call;
import org.council.local.scenario.Call.Caller;
import org.council.local.scenario.Fields;

/** Who does what, one act after the other; each act announces one event and is never refused. */
enum Role {

  /** Asks for the floor and withdraws, in turn. */
  DELEGATE {
    @Override
    Call act(String session, int number, int turn) {
      String who = "d" + number;
      boolean asks = turn % 2 == 1;
      return Call.post(
          SPEAKERS,
          item(session, asks ? "requests" : "withdrawals"),
          Caller.delegate(who),
          at(turn).and("by", who).and("purpose", "SPEAK"));
    }
  },

  /** Registers documents. */
  REGISTRAR {
    @Override
    Call act(String session, int number, int turn) {
      return registration(session, number * 10_000 + turn, turn);
    }
  },

  /** Drafts paragraphs of the record. */
  PRECIS_WRITER {
    @Override
    Call act(String session, int number, int turn) {
      return Call.post(
          MINUTES,
          Call.path("sessions", session, "meetings", "PL-1", "record", "paragraphs"),
          Caller.PRECIS_WRITER,
          at(turn).and("item", 1).and("text", Map.of("en", "Paragraph %d.".formatted(turn))));
    }
  },

  /** Registers a document, and has it noted by the meeting, in turn: across two services. */
  CHAIR {
    @Override
    Call act(String session, int number, int turn) {
      int document = 90_000 + (turn + 1) / 2;
      if (turn % 2 == 1) {
        return registration(session, document, turn);
      }
      Fields outcome =
          Fields.of("outcome", "NOTED")
              .and("object", Fields.of("document", session + "/" + document));
      return Call.post(
          AGENDA,
          item(session, "decisions"),
          Caller.delegate("chair"),
          at(turn).and("outcomes", List.of(outcome.json())));
    }
  },

  /**
   * Enters somebody in the roster, notes how it attends, and who of those who speak comes and goes.
   */
  USHER {
    @Override
    Call act(String session, int number, int turn) {
      return switch (turn % 3) {
        case 1 -> entry(session, guest(number, turn), number);
        case 2 -> attendance(session, guest(number, turn - 1), "REMOTE", turn);
        default ->
            attendance(session, "d" + (4 + number), turn % 2 == 1 ? "REMOTE" : "IN_PERSON", turn);
      };
    }
  };

  private static final OffsetDateTime BEGINNING = OffsetDateTime.parse("2040-03-01T09:30+01:00");

  /**
   * What it does next.
   *
   * @param number tells several of one role apart, from 1
   * @param turn counts from 1
   */
  abstract Call act(String session, int number, int turn);

  private static Call registration(String session, int document, int turn) {
    return Call.post(
        DOCUMENTS,
        Call.path("sessions", session, "documents"),
        Caller.SECRETARIAT,
        at(turn)
            .and("symbol", session + "/" + document)
            .and("title", Map.of("en", "Document %d".formatted(document)))
            .and("submittedBy", List.of("D1")));
  }

  /** One of many whose entry is changed once: what a follower makes of it shows for ever. */
  private static String guest(int number, int turn) {
    return "g%d-%d".formatted(number, turn);
  }

  private static Call entry(String session, String who, int number) {
    return Call.post(
        AGENDA,
        Call.path("sessions", session, "participants"),
        Caller.SECRETARIAT,
        Fields.of("id", who).and("delegation", "D" + (4 + number)).and("attendance", "IN_PERSON"));
  }

  private static Call attendance(String session, String who, String attendance, int turn) {
    return Call.post(
        AGENDA,
        Call.path("sessions", session, "participants", who, "attendance"),
        Caller.SECRETARIAT,
        at(turn).and("attendance", attendance));
  }

  private static String item(String session, String what) {
    return Call.path("sessions", session, "meetings", "PL-1", "items", 1, what);
  }

  private static Fields at(int turn) {
    return Fields.of("at", BEGINNING.plusSeconds(turn));
  }
}
