package org.council.local.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody in the room knows while the meeting is played: who presides, which item is before
 * the meeting, and under which ids the speeches are kept.
 */
final class Room {

  private final Object[] meeting;
  private final List<Integer> openItems = new ArrayList<>();
  private final Map<Integer, List<Waits>> waiting = new HashMap<>();
  private final Map<String, Given> speeches = new HashMap<>();
  private final Map<Integer, List<String>> documents;
  private final Set<String> delegates;
  private final Set<String> summedUp;
  private final Map<Integer, Act> lastOn;
  private final Set<Integer> done = new HashSet<>();
  private final Optional<String> leader;
  private String presiding;
  private int lastItem;

  /** The item that was spoken of last, whether that gave a paragraph or a précis is to come. */
  private int lastTold;

  /** The item of the paragraph before what is written next. */
  private int lastWritten;

  /** A speech as the floor log keeps it: its id there, and the item it was on. */
  record Given(String intervention, int item) {}

  /**
   * @param scenario of which it is known beforehand what the précis-writer will sum up
   */
  Room(Scenario scenario) {
    Head head = scenario.head();
    meeting = new Object[] {"sessions", head.session().symbol(), "meetings", head.meetingCode()};
    leader = head.leader();
    presiding = head.firstChair().orElseThrow();
    delegates =
        head.participants().stream()
            .filter(participant -> participant.office() == null)
            .map(Head.Participant::id)
            .collect(Collectors.toUnmodifiableSet());
    documents =
        head.agenda().stream()
            .collect(
                Collectors.toUnmodifiableMap(Head.AgendaItem::number, Head.AgendaItem::documents));
    summedUp = summedUp(scenario.steps());
    lastOn = lastOn(scenario.steps());
    lastItem = head.agenda().stream().findFirst().map(Head.AgendaItem::number).orElse(0);
  }

  private static Set<String> summedUp(List<Step> steps) {
    return steps.stream()
        .filter(step -> !step.refused())
        .map(Step::act)
        .filter(Act.Precis.class::isInstance)
        .map(Act.Precis.class::cast)
        .flatMap(precis -> precis.covers().stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The last act in the room on each item. */
  private static Map<Integer, Act> lastOn(List<Step> steps) {
    return steps.stream()
        .filter(step -> !step.refused())
        .map(Step::act)
        .filter(act -> act instanceof Act.Doing && !(act instanceof Act.ForTheRecord))
        .filter(Act.OnItem.class::isInstance)
        .collect(Collectors.toMap(act -> ((Act.OnItem) act).item(), act -> act, (_, last) -> last));
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

  /** The items on which may be spoken, in the order in which they were opened. */
  List<Integer> itemsBeforeTheMeeting() {
    return Stream.concat(openItems.stream(), Stream.of(itemBeforeTheMeeting())).distinct().toList();
  }

  /**
   * The item before the meeting: of the open ones the last opened, else the last that was; before
   * any was, the first of the agenda.
   */
  int itemBeforeTheMeeting() {
    return openItems.stream()
        .filter(this::isGoneOnWith)
        .reduce((_, later) -> later)
        .orElse(lastItem);
  }

  /**
   * An earlier item that was decided, and that no later act is on, is done, though nobody closed it
   * and somebody may wait there still.
   */
  private boolean isGoneOnWith(int item) {
    return item == lastItem || !done.contains(item);
  }

  /**
   * What is introduced on an item where nothing else is said: its document, if it has one, in the
   * edition that the agenda names last.
   */
  Optional<String> onlyDocumentOf(int item) {
    return Optional.of(documentsOf(item))
        .filter(all -> all.stream().map(Symbols::base).distinct().count() == 1)
        .map(List::getLast);
  }

  private List<String> documentsOf(int item) {
    return documents.getOrDefault(item, List.of());
  }

  /** Whoever looks at the list of an item sees who waits there. */
  void sees(int item, List<Waits> waits) {
    waiting.put(item, waits);
  }

  /**
   * The item that a speech is on: the open one on which its speaker waits for it; else the one of
   * whose documents it is; else the one on which its speaker waits, whatever for. Where none is so,
   * or several are, it is on the one before the meeting.
   */
  int itemOf(Act.Speech speech) {
    return theOnly(item -> waitsOn(item, waits -> waits.isFor(speech)))
        .or(() -> theOnly(item -> hasOneOf(item, speech.documents())))
        .or(() -> theOnly(item -> waitsOn(item, waits -> waits.isOf(speech))))
        .orElseGet(this::itemBeforeTheMeeting);
  }

  private Optional<Integer> theOnly(Predicate<Integer> which) {
    List<Integer> fitting = openItems.stream().filter(which).toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  private boolean waitsOn(int item, Predicate<Waits> which) {
    return isGoneOnWith(item) && waiting.getOrDefault(item, List.of()).stream().anyMatch(which);
  }

  private boolean hasOneOf(int item, List<String> symbols) {
    Set<String> bases = symbols.stream().map(Symbols::base).collect(Collectors.toSet());
    return isGoneOnWith(item)
        && documentsOf(item).stream().map(Symbols::base).anyMatch(bases::contains);
  }

  /**
   * The item that a précis is about: that of the paragraph it joins, else that of the speeches it
   * covers, else the one that the record goes on with.
   */
  int itemOf(Act.Precis precis) {
    if (precis.joinPrevious()) {
      return lastWritten;
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
    itemToldOf(act)
        .ifPresent(item -> {
          lastTold = item;
          lastWritten = isSummedUp(act) ? lastWritten : item;
        });
    switch (act) {
      case Act.ResumeMeeting _, Act.TakeChair _ ->
          presiding = answer.json().path("presiding").asText(presiding);
      case Act.OpenItem opening -> opened(opening.item());
      case Act.CloseItem closing -> leave(closing.item());
      case Act.Decide decide when carriesOver(decide) -> leave(decide.item());
      case Act.Decide decide when lastOn.get(decide.item()) == decide -> done.add(decide.item());
      case Act.Speech speech when speech.id() != null ->
          speeches.put(speech.id(), new Given(answer.json().path("id").asText(), itemOf(speech)));
      default -> {}
    }
  }

  /** The item that an act is on of which the record tells. */
  private Optional<Integer> itemToldOf(Act act) {
    return switch (act) {
      case Act.OpenItem opening -> Optional.of(opening.item());
      case Act.Decide decide -> Optional.of(decide.item());
      case Act.Speech speech -> Optional.of(itemOf(speech));
      case Act.Precis precis -> Optional.of(itemOf(precis));
      default -> Optional.empty();
    };
  }

  /** A speech that a précis covers gives no paragraph of its own: that précis is one, or joins. */
  private boolean isSummedUp(Act act) {
    return act instanceof Act.Speech speech
        && speech.id() != null
        && summedUp.contains(speech.id());
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
