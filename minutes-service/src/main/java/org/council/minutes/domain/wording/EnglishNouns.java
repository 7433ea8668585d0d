package org.council.minutes.domain.wording;

import static org.council.minutes.domain.wording.Words.listed;
import static org.council.minutes.domain.wording.Words.present;

import java.util.List;
import java.util.Locale;
import org.council.minutes.domain.Forms;
import org.council.minutes.domain.Named;
import org.council.minutes.domain.record.Body;
import org.council.minutes.domain.record.Matter;
import org.council.minutes.domain.record.Matter.PartKind;
import org.council.minutes.domain.record.Speaker;

/**
 * How English calls speakers, bodies and what they talk about; with article, as in the middle of a
 * sentence.
 */
final class EnglishNouns {

  private static final String LANGUAGE = "en";

  private static final List<String> ORDINALS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth");

  private EnglishNouns() {}

  static String speaker(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Officer officer -> officer(officer);
      case Speaker.Delegate(boolean observer, var state, var forms) ->
          forms.in(LANGUAGE, Forms.NOMINATIVE).orElseGet(() -> delegate(observer, state));
    };
  }

  private static String delegate(boolean observer, Named state) {
    return "%s from %s".formatted(delegate(observer), present(state.in(LANGUAGE)));
  }

  static String delegate(boolean observer) {
    return observer ? "the observer" : "the councillor";
  }

  private static String officer(Speaker.Officer officer) {
    return officer
        .title()
        .form(LANGUAGE, Forms.NOMINATIVE)
        .or(() -> officer.title().name().in(LANGUAGE).map(EnglishNouns::withArticle))
        .orElseGet(() -> office(officer));
  }

  private static String office(Speaker.Officer officer) {
    return switch (officer.office()) {
      case CHAIR -> "the Chair";
      case VICE_CHAIR -> "the Vice-Chair";
      case SECRETARY_GENERAL -> "the Secretary-General";
      case DEPUTY_SECRETARY_GENERAL -> "the Deputy Secretary-General";
      case SECRETARY_OF_PLENARY -> "the secretary of the plenary";
      case DEPARTMENT_CHIEF -> "the chief of the department concerned";
      case SECRETARIAT -> "the secretariat";
      case GROUP_CHAIR -> "the Chair of the group";
      case GUEST -> officer.name().in(LANGUAGE).orElse("the guest speaker");
    };
  }

  static String body(Body body) {
    return withArticle(present(body.name().in(LANGUAGE)));
  }

  /** The body as the one that decides: the Council in plenary, another by its name. */
  static String decidingBody(Body body) {
    return switch (body.kind()) {
      case PLENARY -> "the Council";
      case STANDING_COMMITTEE -> named(body, "the Committee");
      case WORKING_GROUP -> named(body, "the Working Group");
    };
  }

  private static String named(Body body, String otherwise) {
    return body.name().in(LANGUAGE).map(EnglishNouns::withArticle).orElse(otherwise);
  }

  static String matters(List<Matter> matters) {
    return listed(matters.stream().map(EnglishNouns::matter).toList(), ", ", " and ");
  }

  static String matter(Matter matter) {
    return switch (matter) {
      case Matter.Documents(var symbols) -> documents(symbols);
      case Matter.Part(var kind, var label, var document) ->
          "the %s contained in %s %s Document %s"
              .formatted(part(kind), label, PartLabel.of(label).isAdded() ? "to" : "of", document);
      case Matter.InWords(var text) -> present(text.in(LANGUAGE));
      case Matter.TheItem() -> "the item";
    };
  }

  static String documents(List<String> symbols) {
    return (symbols.size() == 1 ? "Document " : "Documents ") + listed(symbols, ", ", " and ");
  }

  private static String part(PartKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** An ordinal number in words up to twenty. */
  static String ordinal(int number) {
    return number <= ORDINALS.size() ? ORDINALS.get(number - 1) : number + suffix(number);
  }

  private static String suffix(int number) {
    boolean teen = number / 10 % 10 == 1;
    return switch (teen ? 0 : number % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  private static String withArticle(String noun) {
    return noun.regionMatches(true, 0, "the ", 0, 4) ? "the " + noun.substring(4) : "the " + noun;
  }
}
