package org.council.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.council.speakers.conformance.ConformanceCase;
import org.council.speakers.conformance.ConformanceRun;
import org.council.speakers.conformance.FloorOverHttp;
import org.council.speakers.conformance.SideBySide;
import org.council.speakers.conformance.Upstream;
import org.council.testkit.BackingServices;
import org.council.testkit.Tokens;
import org.junit.jupiter.api.Test;

/** The service does, over HTTP, what the conformance kit says. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, scope = TestResourceScope.GLOBAL)
class ConformanceOverHttpTest {

  private static final Path KIT = Path.of("src/conformance");

  @Inject Agenda agenda;
  @Inject Roster roster;
  @Inject LaterMeeting laterMeeting;

  @TestHTTPResource("/")
  URI speakers;

  @Test
  void every_case_holds() {
    String token = Tokens.of("staff", "secretariat");
    Upstream upstream = new OnTheTopic(agenda, roster, laterMeeting);
    List<CompletableFuture<Optional<Throwable>>> ends =
        SideBySide.play(
            ConformanceCase.allIn(KIT),
            given -> ConformanceRun.of(given, new FloorOverHttp(token, upstream, speakers)));
    assertThat(ends.stream().map(CompletableFuture::join).flatMap(Optional::stream)).isEmpty();
  }

  /** What agenda-service would say. */
  record OnTheTopic(Agenda agenda, Roster roster, LaterMeeting laterMeeting) implements Upstream {

    private static final Map<String, String> OFFICES =
        Map.of(
            "secretariat", "SECRETARY_GENERAL",
            "vice-chair", "VICE_CHAIR",
            "chair of a group", "GROUP_CHAIR");

    @Override
    public String plan(
        String session,
        String ruleBook,
        Integer allottedSeconds,
        Map<String, String> delegations,
        Instant at) {
      Map<String, String> categories = new HashMap<>();
      delegations.forEach((code, is) -> {
        if (!OFFICES.containsKey(is)) {
          categories.put(code, category(is));
        }
      });
      Integer minutes = allottedSeconds == null ? null : allottedSeconds / 60;
      String last = agenda.planned(session, ruleBook, minutes, categories, at);
      for (Map.Entry<String, String> entry : delegations.entrySet()) {
        String participant = entry.getKey().toLowerCase(Locale.ROOT);
        if (entry.getValue().startsWith("remote")) {
          last = attends(session, participant, "REMOTE", at);
        } else if (OFFICES.containsKey(entry.getValue())) {
          last = roster.officer(session, participant, OFFICES.get(entry.getValue()), at);
        }
      }
      return last;
    }

    private static String category(String is) {
      return switch (is) {
        case "councillor", "remote councillor" -> "COUNCIL_MEMBER_STATE";
        case "regional organization" -> "REGIONAL_ORGANIZATION_OBSERVER";
        default -> is.toUpperCase(Locale.ROOT).replace(' ', '_');
      };
    }

    @Override
    public String opensItem(String session, Instant at) {
      return agenda.itemOpened(session, at);
    }

    @Override
    public String closesItem(String session, Instant at) {
      return agenda.itemClosed(session, at);
    }

    @Override
    public String opensAnotherItem(String session, Instant at) {
      return agenda.itemTwoOpened(session, at);
    }

    @Override
    public String closesAnotherItem(String session, Instant at) {
      return agenda.itemTwoClosed(session, at);
    }

    @Override
    public String opensItemInAnotherMeeting(String session, Instant at) {
      laterMeeting.opened(session, at);
      laterMeeting.takesUpTheItem(session, at);
      return laterMeeting.adjourned(session, at);
    }

    @Override
    public String opensItemInALaterMeeting(String session, Integer allottedSeconds, Instant at) {
      laterMeeting.opened(session, allottedSeconds, at);
      return laterMeeting.takesUpTheItem(session, at);
    }

    @Override
    public String meetingIs(String session, String status, Instant at) {
      String moved = status.equals("IN_PROGRESS") ? "resumed" : status.toLowerCase(Locale.ROOT);
      return agenda.meetingIs(session, moved, at);
    }

    @Override
    public String attends(String session, String participant, String attendance, Instant at) {
      return roster.attendanceChanged(session, participant, attendance, at);
    }

    @Override
    public String takesChair(String session, String participant, Instant at) {
      return agenda.chairTaken(session, participant, at);
    }
  }
}
