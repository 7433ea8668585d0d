package org.council.minutes.domain.wording;

import static org.council.minutes.domain.wording.ChineseNouns.matters;
import static org.council.minutes.domain.wording.Words.listed;
import static org.council.minutes.domain.wording.Words.present;

import java.util.List;
import java.util.stream.Collectors;
import org.council.minutes.domain.OutcomeKind;
import org.council.minutes.domain.record.Matter;
import org.council.minutes.domain.record.Outcome;

/** How Chinese says what was decided; without full stop. */
final class ChineseDecisions {

  private static final String LANGUAGE = "zh";

  private ChineseDecisions() {}

  /** What became of the document just introduced. */
  static String ofThatDocument(OutcomeKind outcome) {
    return switch (outcome) {
      case NOTED, AGREED, ENDORSED -> "会议" + deed(outcome, "该文件");
      default -> "该文件" + became(outcome);
    };
  }

  /** One clause for each run of deeds of the meeting and for each other outcome, in order. */
  static String said(List<Outcome> outcomes) {
    return Runs.of(outcomes).stream()
        .map(run -> run.size() == 1 ? alone(run.getFirst()) : together(run))
        .collect(Collectors.joining("，"));
  }

  private static String alone(Outcome outcome) {
    String matters = matters(outcome.matters());
    return switch (outcome.kind()) {
      case APPROVED, ADOPTED ->
          outcome.isAboutDocuments()
              ? matters + became(outcome.kind())
              : subject(List.of(outcome)) + deed(outcome.kind(), matters);
      case NOTED, ENDORSED -> "会议" + deed(outcome.kind(), matters);
      case AGREED -> "会议" + agreed(outcome);
      case DEFERRED, WITHDRAWN -> matters + became(outcome.kind());
      case ELECTED -> "%s以鼓掌方式当选%s".formatted(matters, office(outcome));
      case REFERRED ->
          "%s说，%s将继续讨论%s"
              .formatted(
                  ChineseNouns.speaker(outcome.chair()),
                  ChineseNouns.body(outcome.body()),
                  matters);
      case CARRIED_OVER ->
          "%s说，%s将继续讨论%s"
              .formatted(ChineseNouns.speaker(outcome.chair()), nextMeeting(outcome), matters);
    };
  }

  private static String became(OutcomeKind outcome) {
    return switch (outcome) {
      case APPROVED -> "获得批准";
      case ADOPTED -> "获得通过";
      case DEFERRED -> "推迟至下届会议审议";
      case WITHDRAWN -> "被撤回";
      default -> throw new IllegalArgumentException(outcome + " is said of the meeting");
    };
  }

  private static String deed(OutcomeKind outcome, String matters) {
    return switch (outcome) {
      case APPROVED -> "批准了" + matters;
      case ADOPTED -> "通过了" + matters;
      case NOTED -> "将%s记录在案".formatted(matters);
      case AGREED -> "同意" + matters;
      case ENDORSED -> "赞同" + matters;
      default -> throw new IllegalArgumentException(outcome + " is not said of the meeting");
    };
  }

  private static String agreed(Outcome outcome) {
    return outcome.matter() instanceof Matter.TheItem
        ? "对此表示同意"
        : deed(OutcomeKind.AGREED, matters(outcome.matters()));
  }

  private static String office(Outcome outcome) {
    return outcome.office().isEmpty() ? "" : "为" + present(outcome.office().in(LANGUAGE));
  }

  private static String nextMeeting(Outcome outcome) {
    return outcome.body().isPlenary() ? "下一次全体会议" : ChineseNouns.body(outcome.body()) + "下一次会议";
  }

  /** Several deeds with one subject: the last is joined by 并. */
  private static String together(List<Outcome> deeds) {
    List<String> said =
        deeds.stream()
            .map(outcome ->
                outcome.kind() == OutcomeKind.AGREED
                    ? agreed(outcome)
                    : deed(outcome.kind(), matters(outcome.matters())))
            .toList();
    return subject(deeds) + listed(said, "，", "，并");
  }

  /** Approving and adopting is for the body; the rest can be said of the meeting. */
  private static String subject(List<Outcome> deeds) {
    return Runs.isTheBodysOwn(deeds) ? ChineseNouns.decidingBody(deeds.getFirst().body()) : "会议";
  }
}
