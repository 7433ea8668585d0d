package org.council.local.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody in the room knows while the meeting is played: who presides, which item is before
 * the meeting, and under which ids the speeches are kept.
 */
final class Room {

  private final Object[] meeting;
  private final List<Integer> openItems = new ArrayList<>();
  private final Map<Integer, List<String>> waiting = new HashMap<>();
  private final Map<String, Given> speeches = new HashMap<>();
  private final Set<String> delegates;
  private final Optional<String> leader;
  private String presiding;
  private int lastItem;
  private int lastTold;

  /** A speech as the floor log keeps it: its id there, and the item it was on. */
  record Given(String intervention, int item) {}

  Room(Head head) {
    meeting = new Object[] {"sessions", head.session().symbol(), "meetings", head.meetingCode()};
    leader = head.leader();
    presiding = head.firstChair().orElseThrow();
    delegates =
        head.participants().stream()
            .filter(participant -> participant.office() == null)
            .map(Head.Participant::id)
            .collect(Collectors.toUnmodifiableSet());
    lastItem = head.agenda().stream().findFirst().map(Head.AgendaItem::number).orElse(0);
  }

  /** The path of the meeting, with more segments behind it. */
  String meetingPath(Object... more) {
    List<Object> segments = new ArrayList<>(List.of(meeting));
    segments.addAll(List.of(more));
    return Call.path(segments.toArray());
  }

  String sessionPath(Object... more) {
    List<Object> segments = new ArrayList<>(List.of(meeting).subList(0, 2));
    segments.addAll(List.of(more));
    return Call.path(segments.toArray());
  }

  String itemPath(int item, Object... more) {
    List<Object> segments = new ArrayList<>(List.of("items", item));
    segments.addAll(List.of(more));
    return meetingPath(segments.toArray());
  }

  /** Who leads the session; empty where nobody here holds an office that does. */
  Optional<String> leader() {
    return leader;
  }

  String presiding() {
    return presiding;
  }

  /** Who does it that one takes the chair: an officer itself, of a delegate whoever presides. */
  String whoHandsTheChairTo(String participant) {
    return delegates.contains(participant) ? presiding : participant;
  }

  /** The items before the meeting, the one opened last at the end. */
  List<Integer> itemsBeforeTheMeeting() {
    return openItems.isEmpty() ? List.of(lastItem) : List.copyOf(openItems);
  }

  /**
   * The item before the meeting: of the open ones the last opened, else the last that was; before
   * any was, the first of the agenda.
   */
  int itemBeforeTheMeeting() {
    return itemsBeforeTheMeeting().getLast();
  }

  /** Whoever looks at the list of an item sees who waits there. */
  void sees(int item, List<String> participants) {
    waiting.put(item, participants);
  }

  /** The item that a speech is on: the open one on which its speaker waits, if it is one. */
  int itemOf(Act.Speech speech) {
    List<Integer> waitedOn =
        openItems.stream()
            .filter(item -> waiting.getOrDefault(item, List.of()).contains(speech.by()))
            .toList();
    return waitedOn.size() == 1 ? waitedOn.getFirst() : itemBeforeTheMeeting();
  }

  /**
   * The item that a précis is about: that of the paragraph it joins, else that of the speeches it
   * covers, else the one that the record goes on with.
   */
  int itemOf(Act.Precis precis) {
    if (precis.joinPrevious()) {
      return lastTold;
    }
    return precis.covers().isEmpty()
        ? itemGoneOnWith()
        : speeches.get(precis.covers().getLast()).item();
  }

  /** The item that the record told of last, unless it is closed and another is open. */
  private int itemGoneOnWith() {
    return openItems.isEmpty() || openItems.contains(lastTold) ? lastTold : itemBeforeTheMeeting();
  }

  List<String> interventions(List<String> speechIds) {
    return speechIds.stream().map(id -> speeches.get(id).intervention()).toList();
  }

  /** Keeps in mind what an act has changed, once the service has accepted it. */
  void remember(Act act, Answer answer) {
    lastTold = toldOf(act);
    switch (act) {
      case Act.ResumeMeeting _, Act.TakeChair _ ->
          presiding = answer.json().path("presiding").asText(presiding);
      case Act.OpenItem opening -> opened(opening.item());
      case Act.CloseItem closing -> leave(closing.item());
      case Act.Decide decide when carriesOver(decide) -> leave(decide.item());
      case Act.Speech speech when speech.id() != null ->
          speeches.put(speech.id(), new Given(answer.json().path("id").asText(), itemOf(speech)));
      default -> {}
    }
  }

  /** The item that the record tells of once the act is done. */
  private int toldOf(Act act) {
    return switch (act) {
      case Act.OpenItem opening -> opening.item();
      case Act.Decide decide -> decide.item();
      case Act.Speech speech -> itemOf(speech);
      case Act.Precis precis -> itemOf(precis);
      default -> lastTold;
    };
  }

  private void opened(int item) {
    leave(item);
    openItems.add(item);
    lastItem = item;
  }

  private void leave(Integer item) {
    openItems.remove(item);
    lastItem = item;
  }

  private static boolean carriesOver(Act.Decide decide) {
    return decide.all().stream().anyMatch(o -> o.outcome() == Act.OutcomeKind.CARRIED_OVER);
  }
}
