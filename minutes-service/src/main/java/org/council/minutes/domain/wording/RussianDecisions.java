package org.council.minutes.domain.wording;

import static java.util.stream.Collectors.joining;
import static org.council.minutes.domain.wording.RussianNouns.matters;
import static org.council.minutes.domain.wording.RussianNouns.ofMatters;
import static org.council.minutes.domain.wording.Words.listed;
import static org.council.minutes.domain.wording.Words.present;

import java.util.List;
import java.util.regex.Pattern;
import org.council.minutes.domain.OutcomeKind;
import org.council.minutes.domain.record.Matter;
import org.council.minutes.domain.record.Outcome;

/**
 * How Russian says what was decided; without capital and full stop. Passive, so that what is
 * decided stands in the nominative; a text stands after a colon, for its number is not known.
 */
final class RussianDecisions {

  private static final String LANGUAGE = "ru";

  private static final Pattern PUNCTUATION = Pattern.compile("[,:;]");

  /** Before a clause, which a comma closes where more follows. */
  private static final String ABOUT = "о том, ";

  private RussianDecisions() {}

  /** What becomes of the document just introduced, as a relative clause. */
  static String ofThatDocument(OutcomeKind outcome) {
    return switch (outcome) {
      case AGREED -> "в отношении которого достигается согласие";
      case DEFERRED -> "рассмотрение которого переносится на следующую сессию";
      default -> "который " + becomes(outcome, false);
    };
  }

  private static String becomes(OutcomeKind outcome, boolean several) {
    String ending = several ? "ются" : "ется";
    return switch (outcome) {
      case APPROVED -> "утвержда" + ending;
      case ADOPTED -> "принима" + ending;
      case NOTED -> "принима" + ending + " к сведению";
      case ENDORSED -> "одобря" + ending;
      case WITHDRAWN -> "снима" + ending + " с рассмотрения";
      default -> throw new IllegalArgumentException(outcome + " is said otherwise");
    };
  }

  /** One clause for each run of deeds of the meeting and for each other outcome, in order. */
  static String said(List<Outcome> outcomes) {
    return Runs.of(outcomes).stream()
        .map(run -> run.size() == 1 ? alone(run.getFirst()) : together(run))
        .collect(joining("; "));
  }

  private static String alone(Outcome outcome) {
    return switch (outcome.kind()) {
      case APPROVED, ADOPTED, NOTED, ENDORSED, WITHDRAWN ->
          outcome.isAboutDocuments() || outcome.isAboutTheItem()
              ? matters(outcome.matters()) + " " + becomes(outcome.kind(), isSeveral(outcome))
              : by(List.of(outcome)) + deed(outcome);
      case AGREED ->
          outcome.matter() instanceof Matter.TheItem ? "решение принимается" : deed(outcome);
      case DEFERRED ->
          "рассмотрение %s%s переносится на следующую сессию"
              .formatted(ofMatters(outcome.matters()), closing(outcome));
      case ELECTED -> matters(outcome.matters()) + " избирается путем аккламации" + office(outcome);
      case REFERRED ->
          "%s говорит, что %s продолжит обсуждение %s"
              .formatted(
                  chair(outcome), RussianNouns.body(outcome.body()), ofMatters(outcome.matters()));
      case CARRIED_OVER ->
          "%s говорит, что %s".formatted(chair(outcome), goesOnAtTheNextMeeting(outcome));
    };
  }

  private static boolean isSeveral(Outcome outcome) {
    return outcome.matters().size() > 1
        || outcome.matter() instanceof Matter.Documents(var symbols) && symbols.size() > 1;
  }

  /** The comma that closes a clause about a part. */
  private static String closing(Outcome outcome) {
    return outcome.matters().getLast() instanceof Matter.Part ? "," : "";
  }

  private static String office(Outcome outcome) {
    return outcome.office().isEmpty()
        ? ""
        : " на следующую должность: " + present(outcome.office().in(LANGUAGE));
  }

  private static String chair(Outcome outcome) {
    return RussianNouns.speaker(outcome.chair());
  }

  private static String goesOnAtTheNextMeeting(Outcome outcome) {
    String matters = ofMatters(outcome.matters());
    return outcome.body().isPlenary()
        ? "на следующем пленарном заседании будет продолжено рассмотрение " + matters
        : "%s на своем следующем заседании продолжит рассмотрение %s"
            .formatted(RussianNouns.body(outcome.body()), matters);
  }

  /** Several deeds of one body: what the meeting agreed to do could else go on in the next. */
  private static String together(List<Outcome> deeds) {
    List<String> said = deeds.stream().map(RussianDecisions::deed).toList();
    boolean apart =
        deeds.stream().anyMatch(Outcome::isAgreedInWords)
            || said.stream().anyMatch(PUNCTUATION.asPredicate());
    return by(deeds) + (apart ? String.join("; ", said) : listed(said, ", ", " и "));
  }

  /** Approving and adopting is for the body; the rest is said of nobody in particular. */
  private static String by(List<Outcome> deeds) {
    return Runs.isTheBodysOwn(deeds) ? RussianNouns.decidedBy(deeds.getFirst().body()) + " " : "";
  }

  private static String deed(Outcome outcome) {
    if (outcome.kind() == OutcomeKind.AGREED) {
      return agreed(outcome);
    }
    boolean inWords = outcome.matters().stream().anyMatch(Matter.InWords.class::isInstance);
    return inWords
        ? becomes(outcome.kind(), false) + " следующее: " + matters(outcome.matters())
        : becomes(outcome.kind(), isSeveral(outcome)) + " " + matters(outcome.matters());
  }

  private static String agreed(Outcome outcome) {
    return switch (outcome.matter()) {
      case Matter.TheItem() -> "принимается соответствующее решение";
      case Matter.InWords _ -> decided(outcome.matters());
      case Matter.Documents _, Matter.Part _ ->
          "достигается согласие в отношении " + ofMatters(outcome.matters());
    };
  }

  private static String decided(List<Matter> texts) {
    List<String> said = texts.stream().map(text -> decision(matters(List.of(text)))).toList();
    int beforeLast = said.size() - 2;
    boolean closes = beforeLast >= 0 && said.get(beforeLast).startsWith(ABOUT);
    return "принимается решение " + listed(said, ", ", closes ? ", и " : " и ");
  }

  /** An infinitive follows by itself, a clause does not. */
  private static String decision(String words) {
    boolean isClause = words.startsWith("что ") || words.startsWith("чтобы ");
    return isClause ? ABOUT + words : words;
  }
}
