package org.council.minutes.domain.wording;

import static org.council.minutes.domain.wording.ArabicNouns.byMatters;
import static org.council.minutes.domain.wording.ArabicNouns.matters;
import static org.council.minutes.domain.wording.Words.present;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.council.minutes.domain.OutcomeKind;
import org.council.minutes.domain.record.Matter;
import org.council.minutes.domain.record.Outcome;

/** How Arabic says what was decided; without full stop. The verb comes first. */
final class ArabicDecisions {

  private static final String LANGUAGE = "ar";
  private static final ArabicSubject MEETING = ArabicSubject.of("الاجتماع");

  private ArabicDecisions() {}

  /** What became of the document just introduced. */
  static String ofThatDocument(OutcomeKind outcome) {
    return switch (outcome) {
      case APPROVED -> "تمت الموافقة عليها";
      case ADOPTED -> "اعتُمدت";
      case NOTED -> "أُحيط علماً بها";
      case AGREED -> "اتُّفق عليها";
      case ENDORSED -> "حظيت بالتأييد";
      case DEFERRED -> "أُرجئ النظر فيها إلى الدورة التالية";
      case WITHDRAWN -> "سُحبت";
      case ELECTED, REFERRED, CARRIED_OVER ->
          throw new IllegalArgumentException(outcome + " does not settle a document");
    };
  }

  /** One clause for each run of deeds of the meeting and for each other outcome, in order. */
  static String said(List<Outcome> outcomes) {
    return Runs.of(outcomes).stream()
        .map(run -> run.size() == 1 ? alone(run.getFirst()) : together(run))
        .collect(Collectors.joining("، و"));
  }

  private static String alone(Outcome outcome) {
    String matters = matters(outcome.matters());
    return switch (outcome.kind()) {
      case APPROVED, ADOPTED, NOTED, ENDORSED, WITHDRAWN ->
          outcome.matter() instanceof Matter.Documents(var symbols) && outcome.isAboutDocuments()
              ? passive(outcome.kind(), symbols)
              : active(outcome);
      case AGREED ->
          outcome.matter() instanceof Matter.TheItem ? "تقرر ذلك" : "اتُّفق على " + matters;
      case DEFERRED -> "أُرجئ النظر في %s إلى الدورة التالية".formatted(matters);
      case ELECTED -> MEETING.after("انتخب") + " بالتزكية " + matters + office(outcome);
      case REFERRED ->
          "%s إن مناقشة %s ستتواصل في %s"
              .formatted(said(outcome), matters, ArabicNouns.body(outcome.body()));
      case CARRIED_OVER ->
          "%s إن النظر في %s سيتواصل في %s".formatted(said(outcome), matters, nextMeeting(outcome));
    };
  }

  private static String passive(OutcomeKind outcome, List<String> symbols) {
    String subject = ArabicNouns.documentsAsSubject(symbols);
    return switch (outcome) {
      case APPROVED -> "تمت الموافقة على " + ArabicNouns.documents(symbols);
      case ADOPTED -> "اعتُمدت " + subject;
      case NOTED -> "أُحيط علماً ب" + ArabicNouns.documents(symbols);
      case ENDORSED -> "حظيت %s بالتأييد".formatted(subject);
      case WITHDRAWN -> "سُحبت " + subject;
      default -> throw new IllegalArgumentException(outcome + " is said otherwise");
    };
  }

  private static String active(Outcome outcome) {
    if (outcome.kind() == OutcomeKind.WITHDRAWN && outcome.isAboutTheItem()) {
      return "سُحب " + matters(outcome.matters());
    }
    return outcome.kind() == OutcomeKind.WITHDRAWN
        ? MEETING.after("أحاط") + " علماً بسحب " + matters(outcome.matters())
        : together(List.of(outcome));
  }

  private static String office(Outcome outcome) {
    return outcome.office().isEmpty() ? "" : " لمنصب " + present(outcome.office().in(LANGUAGE));
  }

  private static String said(Outcome outcome) {
    return ArabicNouns.speaker(outcome.chair()).after("قال");
  }

  private static String nextMeeting(Outcome outcome) {
    return outcome.body().isPlenary()
        ? "الجلسة العامة التالية"
        : "الجلسة التالية " + ArabicNouns.to(ArabicNouns.body(outcome.body()));
  }

  /** One or several deeds with one subject, which stands after the first verb. */
  private static String together(List<Outcome> deeds) {
    ArabicSubject subject = subject(deeds);
    Outcome first = deeds.getFirst();
    String beginning = subject.after(verb(first)) + " " + object(first);
    Stream<String> others =
        deeds.stream().skip(1).map(deed -> subject.agreeing(verb(deed)) + " " + object(deed));
    return ArabicNouns.and(Stream.concat(Stream.of(beginning), others).toList());
  }

  /** Approving and adopting is for the body; the rest can be said of the meeting. */
  private static ArabicSubject subject(List<Outcome> deeds) {
    return Runs.isTheBodysOwn(deeds) ? ArabicNouns.decidingBody(deeds.getFirst().body()) : MEETING;
  }

  /** As after "he". */
  private static String verb(Outcome deed) {
    return switch (deed.kind()) {
      case APPROVED -> "وافق";
      case ADOPTED -> "اعتمد";
      case NOTED -> "أحاط";
      case AGREED -> deed.matter() instanceof Matter.TheItem ? "قرر" : "اتفق";
      case ENDORSED -> "أيّد";
      default -> throw new IllegalArgumentException(deed.kind() + " is not said of the meeting");
    };
  }

  private static String object(Outcome deed) {
    return switch (deed.kind()) {
      case NOTED -> "علماً " + byMatters(deed.matters());
      case APPROVED -> "على " + matters(deed.matters());
      case AGREED ->
          deed.matter() instanceof Matter.TheItem ? "ذلك" : "على " + matters(deed.matters());
      default -> matters(deed.matters());
    };
  }
}
