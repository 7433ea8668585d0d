package org.council.local.scenario;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.council.platform.procedure.Codes;

/**
 * Checks, before the first request, that whatever a scenario refers to is in it: items,
 * participants, delegations, documents and their parts, speeches, expected files; and that nothing
 * is there twice.
 */
final class ScenarioCheck {

  private static final String NEXT_MEETING = "NEXT_MEETING";
  private static final String NEXT_SESSION = "NEXT_SESSION";
  private static final String TIME = "([01]?\\d|2[0-3]):[0-5]\\d";
  private static final String WORKING_HOURS = TIME + "-(" + TIME + "|24:00)";

  private final Scenario scenario;
  private final Head head;
  private final List<String> faults = new ArrayList<>();
  private final Set<String> bodies;
  private final Set<String> delegations;
  private final Set<String> participants;
  private final Set<String> officers;
  private final Set<String> documents;
  private final Set<String> parts;
  private final Set<Integer> items;

  private ScenarioCheck(Scenario scenario) {
    this.scenario = scenario;
    this.head = scenario.head();
    bodies = set(head.bodies(), Head.Body::code);
    delegations = set(head.delegations(), Head.Delegation::code);
    participants = set(head.participants(), Head.Participant::id);
    officers =
        head.participants().stream()
            .filter(participant -> participant.office() != null)
            .map(Head.Participant::id)
            .collect(Collectors.toSet());
    documents = set(head.documents(), d -> Symbols.base(d.symbol()));
    parts =
        head.documents().stream()
            .flatMap(d -> d.parts().stream().flatMap(p -> namesOf(d.symbol(), p.label())))
            .collect(Collectors.toSet());
    items = set(head.agenda(), Head.AgendaItem::number);
  }

  /** The faults found, in the order of the file; none for one that can be played. */
  static List<String> faultsOf(Scenario scenario) {
    ScenarioCheck check = new ScenarioCheck(scenario);
    check.head();
    new SpeechesAndItems(scenario, check.faults).check();
    scenario.steps().forEach(check::step);
    return List.copyOf(check.faults);
  }

  private void head() {
    codes("session.symbol", Stream.of(head.session().symbol()));
    codes("bodies", head.bodies().stream().map(Head.Body::code));
    codes("delegations", head.delegations().stream().map(Head.Delegation::code));
    codes("participants", head.participants().stream().map(Head.Participant::id));
    twice("bodies", head.bodies(), Head.Body::code);
    twice("delegations", head.delegations(), Head.Delegation::code);
    twice("participants", head.participants(), Head.Participant::id);
    twice("documents", head.documents(), d -> Symbols.inPath(d.symbol()));
    twice("agenda", head.agenda(), Head.AgendaItem::number);
    sameItems();
    head.participants().forEach(this::participant);
    head.documents()
        .forEach(d ->
            known(delegations, "delegation", d.submittedBy().codes(), "document " + d.symbol()));
    known(bodies, "body", List.of(head.meeting().body()), "meeting");
    head.agenda().forEach(i -> documents(i.documents(), "agenda item " + i.number()));
    known(participants, "participant", head.signatories(), "signatories");
    somebodyPresides();
    head.meeting().workingHours().stream()
        .filter(hours -> !hours.matches(WORKING_HOURS))
        .forEach(
            hours -> faults.add("meeting.workingHours: `%s` is not HH:mm-HH:mm".formatted(hours)));
    head.expect().record().forEach(this::expectedFile);
  }

  /** What names somebody or something is part of an address. */
  private void codes(String place, Stream<String> codes) {
    codes
        .filter(code -> !code.matches(Codes.FORM))
        .forEach(code ->
            faults.add(
                "%s: `%s` is not made of letters from A to Z and digits, at most 64, with . _ or - between them"
                    .formatted(place, code)));
  }

  /**
   * By its code, else by its title an item is the same in every meeting: so in one there is one.
   */
  private void sameItems() {
    List<Head.AgendaItem> items = head.agenda();
    for (Head.AgendaItem item : items) {
      items.subList(0, items.indexOf(item)).stream()
          .filter(before -> before.isTheSameAs(item))
          .forEach(before ->
              faults.add(
                  "agenda: %d and %d are one item: they have one code, or without codes one title"
                      .formatted(before.number(), item.number())));
    }
  }

  private void participant(Head.Participant participant) {
    String place = "participant " + participant.id();
    if ((participant.office() == null) == (participant.delegation() == null)) {
      faults.add(place + ": must have either an office or a delegation");
    }
    if (participant.delegation() != null) {
      known(delegations, "delegation", List.of(participant.delegation()), place);
    }
  }

  private void somebodyPresides() {
    if (head.firstChair().isEmpty()) {
      faults.add(
          "participants: nobody can preside over %s, for none has the office %s"
              .formatted(
                  head.meeting().body(),
                  head.isOfThePlenary()
                      ? "CHAIR or VICE_CHAIR, and a GROUP_CHAIR does not preside over the plenary"
                      : "CHAIR, VICE_CHAIR or GROUP_CHAIR"));
    }
  }

  private void expectedFile(String language, String name) {
    try {
      Path file = scenario.file().resolveSibling(name);
      if (!Files.isReadable(file)) {
        faults.add("expect.record.%s: cannot read %s".formatted(language, file));
      }
    } catch (InvalidPathException e) {
      faults.add("expect.record.%s: %s".formatted(language, e.getMessage()));
    }
  }

  private void step(Step step) {
    Act act = step.act();
    String place = step.place();
    if (act instanceof Act.OnItem about) {
      known(items, "item of the agenda", List.of(about.item()), place);
    }
    if (act instanceof Act.ByParticipant doing) {
      known(participants, "participant", List.of(doing.by()), place);
    }
    switch (act) {
      case Act.AboutTheFloor about -> aboutTheFloor(about, step);
      case Act.ExpectQueue expected -> known(participants, "participant", expected.order(), place);
      case Act.Speech speech -> documents(speech.documents(), place);
      case Act.Decide decide -> decide.all().forEach(outcome -> outcome(outcome, place));
      default -> {}
    }
    if (step.refused() && act instanceof Act.Expecting) {
      faults.add(place + ": an expectation cannot be refused");
    }
  }

  private void aboutTheFloor(Act.AboutTheFloor act, Step step) {
    String place = step.place();
    if (act.document() != null) {
      documents(List.of(act.document()), place);
    }
    // Whoever speaks for no delegation is on no list, and nothing refuses it by a rule.
    if (act.asksToBeHeard() && officers.contains(act.by())) {
      faults.add("%s: `%s` is given the floor without asking".formatted(place, act.by()));
    }
    if (act.introducesWhatItDoesNotName() && !step.refused() && !hasOneDocument(act.item())) {
      faults.add(
          "%s: which `document` is introduced must be said, where the item has not just one"
              .formatted(place));
    }
  }

  private boolean hasOneDocument(int item) {
    return head.agenda().stream()
        .filter(planned -> planned.number() == item)
        .allMatch(planned -> set(planned.documents(), Symbols::base).size() == 1);
  }

  private void outcome(Act.Outcome outcome, String place) {
    Act.DecidedObject object = outcome.object();
    if (object != null && object.document() != null) {
      documents(List.of(object.document()), place);
    }
    if (object != null && object.part() != null) {
      part(object, place);
    }
    switch (outcome.outcome()) {
      case REFERRED -> known(bodies, "body", wordOf(outcome.to()), place);
      case CARRIED_OVER -> known(Set.of(NEXT_MEETING), "destination", wordOf(outcome.to()), place);
      case DEFERRED -> known(Set.of(NEXT_SESSION), "destination", wordOf(outcome.to()), place);
      case ELECTED -> elected(outcome, place);
      case APPROVED, NOTED, ADOPTED, ENDORSED -> saysOfWhat(outcome, place);
      case AGREED, WITHDRAWN -> {}
    }
  }

  /** Approved, noted and so on is a document, a part of it or a text; the item itself never is. */
  private void saysOfWhat(Act.Outcome outcome, String place) {
    Act.DecidedObject object = outcome.object();
    if (object == null || object.document() == null && object.text() == null) {
      faults.add(
          "%s: %s needs an `object` with a `document` or a `text`"
              .formatted(place, outcome.outcome()));
    }
  }

  private void part(Act.DecidedObject object, String place) {
    if (object.document() == null) {
      faults.add(place + ": a `part` needs its `document`");
    } else if (!parts.contains(partOf(object.document(), object.part()))) {
      faults.add("%s: %s has no part `%s`".formatted(place, object.document(), object.part()));
    }
  }

  private void elected(Act.Outcome outcome, String place) {
    if (outcome.object() == null || outcome.object().text() == null || outcome.to() == null) {
      faults.add(place + ": ELECTED needs `object.text` (the person) and `to` (the office)");
    }
  }

  /** What an outcome names as its destination; what it leaves out is the service's to refuse. */
  private static List<String> wordOf(Destination to) {
    return to == null ? List.of() : List.of(String.valueOf(to.word()));
  }

  private void documents(Collection<String> symbols, String place) {
    symbols.stream()
        .filter(symbol -> !documents.contains(Symbols.base(symbol)))
        .forEach(symbol -> faults.add("%s: no document `%s` in the file".formatted(place, symbol)));
  }

  private <T> void known(Set<T> known, String what, Collection<T> named, String place) {
    named.stream()
        .filter(name -> !known.contains(name))
        .forEach(name -> faults.add("%s: no %s `%s`".formatted(place, what, name)));
  }

  private <T> void twice(String list, List<T> all, Function<T, ?> key) {
    Set<Object> seen = new HashSet<>();
    all.stream()
        .map(key)
        .filter(k -> !seen.add(k))
        .forEach(k -> faults.add("%s: `%s` is there twice".formatted(list, k)));
  }

  /** What a part may be named by: its label, or the letter alone. */
  private static Stream<String> namesOf(String symbol, String label) {
    String letter = label.strip().replaceFirst(".*\\s", "");
    return Stream.of(partOf(symbol, label), partOf(symbol, letter));
  }

  private static String partOf(String symbol, String name) {
    return Symbols.base(symbol) + " " + name.strip().toLowerCase(Locale.ROOT);
  }

  private static <T, K> Set<K> set(List<T> all, Function<T, K> key) {
    return all.stream().map(key).collect(Collectors.toSet());
  }
}
