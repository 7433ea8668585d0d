package org.council.speakers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.ItemOverHttp.minute;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.council.testkit.BackingServices;
import org.junit.jupiter.api.Test;

/**
 * What agenda tells twice, or tells again after what came later, changes no list, and what it tells
 * late counts as if it had been told in time.
 */
@QuarkusTest
@WithTestResource(value = BackingServices.class, scope = TestResourceScope.GLOBAL)
class AgendaHeardAgainTest {

  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject Agenda agenda;
  @Inject Roster roster;
  @Inject AgendaTopic topic;
  @Inject Instance<ItemOverHttp> items;

  @Test
  void a_meeting_whose_events_come_twice_and_late_has_the_same_lists() {
    List<String> undisturbed = new Meeting(items.get(), false).played();
    List<String> disturbed = new Meeting(items.get(), true).played();

    assertThat(undisturbed.getFirst()).contains("spk-18", "spk-21");
    assertThat(undisturbed).doesNotHaveDuplicates();
    assertThat(disturbed).isEqualTo(undisturbed);
  }

  /** One meeting, and its list after each of its parts. */
  private final class Meeting {

    private final ItemOverHttp item;
    private final boolean disturbed;
    private final List<String> lists = new ArrayList<>();

    Meeting(ItemOverHttp item, boolean disturbed) {
      this.item = item;
      this.disturbed = disturbed;
    }

    private List<String> played() {
      begins();
      breaksOffAndGoesOn();
      isPresidedByAnother();
      takesTheItemUpAgain();
      return lists;
    }

    private void begins() {
      item.isPlanned();
      done(item.notifyInAdvance("obs", 0));
      if (disturbed) {
        item.opens();
        roster.attendanceChanged(item.session(), "ken", "REMOTE", minute(0));
      } else {
        roster.attendanceChanged(item.session(), "ken", "REMOTE", minute(0));
        item.opens();
      }
      again();
      done(item.ask("ken", "SPEAK", 1));
      done(item.ask("tur", "SPEAK", 2));
      done(item.ask("obs", "INTRODUCE", 3));
      look();
    }

    private void breaksOffAndGoesOn() {
      done(item.give("obs", "INTRODUCES", 4));
      agenda.meetingIs(item.session(), "adjourned", minute(6));
      item.hears(agenda.meetingIs(item.session(), "resumed", minute(7)));
      again();
      look();
      String introduction = item.list().path("speaking.id");
      done(item.onTheClock(introduction, "resumptions", 8));
      done(item.end(introduction, 9));
    }

    private void isPresidedByAnother() {
      agenda.chairTaken(item.session(), "tur", minute(10));
      agenda.chairTaken(item.session(), "chair", minute(11));
      item.hears(roster.attendanceChanged(item.session(), "ken", "IN_PERSON", minute(12)));
      again();
      look();
      done(item.give("ken", "COMMENTS", 13));
    }

    private void takesTheItemUpAgain() {
      agenda.itemClosed(item.session(), minute(15));
      item.hears(agenda.itemOpened(item.session(), minute(20)));
      again();
      done(item.ask("ken", "SPEAK", 21));
      look();
    }

    /**
     * All that was told comes again, where it does, and then something new, which is waited for.
     */
    private void again() {
      if (disturbed) {
        topic.repeat(item.session());
      }
      item.hears(roster.attendanceChanged(item.session(), "sg", "REMOTE", minute(0)));
    }

    private void look() {
      lists.add(withoutIds(item.list().asString()));
    }

    /** Ids differ from meeting to meeting: which one it is among them says the same. */
    private String withoutIds(String list) {
      Map<String, String> names = new LinkedHashMap<>();
      String named =
          ID.matcher(list)
              .replaceAll(id ->
                  Matcher.quoteReplacement(
                      names.computeIfAbsent(id.group(), _ -> "id " + names.size())));
      return pretty(named.replace(item.session(), "the session"));
    }
  }

  private static void done(Response answer) {
    assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 201);
  }

  private static String pretty(String json) {
    try {
      return JSON.readTree(json).toPrettyString();
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
