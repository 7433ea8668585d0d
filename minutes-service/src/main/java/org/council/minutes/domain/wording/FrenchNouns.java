package org.council.minutes.domain.wording;

import static org.council.minutes.domain.wording.Words.listed;
import static org.council.minutes.domain.wording.Words.present;

import java.util.List;
import java.util.regex.Pattern;
import org.council.minutes.domain.Forms;
import org.council.minutes.domain.Named;
import org.council.minutes.domain.record.Body;
import org.council.minutes.domain.record.Matter;
import org.council.minutes.domain.record.Matter.PartKind;
import org.council.minutes.domain.record.Speaker;

/**
 * How French calls speakers, bodies and what they talk about; with article, as in the middle of a
 * sentence. Where the data gives no form, a wording that shows no gender.
 */
final class FrenchNouns {

  private static final String LANGUAGE = "fr";
  private static final Pattern ELIDING = Pattern.compile("(?iu)[aàâæeéèêëiîïoôœuùûüyh]");

  /** An aspirated h, a y that is a consonant, numbers: those that a record may come to name. */
  private static final Pattern NOT_ELIDING =
      Pattern.compile(
          "(?iu)h(ack|andicap|asard|au|ertz|iérarch|olland|ongr|ors|ub|uit(?!r))|y(?!eux)[aeéiou]|on(ze|zi)|oui\\b");

  private FrenchNouns() {}

  static String speaker(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Officer officer ->
          officer.title().form(LANGUAGE, Forms.NOMINATIVE).orElseGet(() -> officer(officer));
      case Speaker.Delegate(boolean observer, var state, var forms) ->
          forms.in(LANGUAGE, Forms.NOMINATIVE).orElseGet(() -> delegation(observer, state));
    };
  }

  /** A title stands as it was given: without forms its gender is not known. */
  private static String officer(Speaker.Officer officer) {
    return officer.title().name().in(LANGUAGE).orElseGet(() -> office(officer));
  }

  private static String delegation(boolean observer, Named state) {
    String name =
        state
            .form(LANGUAGE, Forms.GENITIVE)
            .or(() -> state.form(LANGUAGE, Forms.NOMINATIVE).map(FrenchNouns::of))
            .orElseGet(() -> "(%s)".formatted(present(state.in(LANGUAGE))));
    return delegation(observer) + " " + name;
  }

  static String delegation(boolean observer) {
    return observer ? "la délégation observatrice" : "la délégation";
  }

  private static String office(Speaker.Officer officer) {
    return switch (officer.office()) {
      case CHAIR -> "la présidence";
      case VICE_CHAIR -> "la vice-présidence";
      case SECRETARY_GENERAL -> "le Secrétariat général";
      case DEPUTY_SECRETARY_GENERAL -> "le Vice-Secrétariat général";
      case SECRETARY_OF_PLENARY -> "le secrétariat de la plénière";
      case DEPARTMENT_CHIEF -> "la direction du département concerné";
      case SECRETARIAT -> "le secrétariat";
      case GROUP_CHAIR -> "la présidence du groupe";
      case GUEST -> officer.name().in(LANGUAGE).orElse("la personnalité invitée");
    };
  }

  /** A body by its bare name. */
  static String body(Body body) {
    return present(body.name().in(LANGUAGE));
  }

  /** A body by its bare name, or where French has none by its kind. */
  static String bodyOrItsKind(Body body) {
    return body.name()
        .in(LANGUAGE)
        .orElseGet(() ->
            switch (body.kind()) {
              case PLENARY -> "Plénière";
              case STANDING_COMMITTEE -> "Commission";
              case WORKING_GROUP -> "Groupe de travail";
            });
  }

  /** The body as the one that decides: by its kind, for the gender of its name is not known. */
  static String decidingBody(Body body) {
    return switch (body.kind()) {
      case PLENARY -> "le Conseil";
      case STANDING_COMMITTEE -> "la Commission";
      case WORKING_GROUP -> "le Groupe de travail";
    };
  }

  static String matters(List<Matter> matters) {
    return listed(matters.stream().map(FrenchNouns::matter).toList(), ", ", " et ");
  }

  /** The same after {@code de}, each of them contracted. */
  static String ofMatters(List<Matter> matters) {
    return listed(
        matters.stream().map(FrenchNouns::matter).map(FrenchNouns::of).toList(), ", ", " et ");
  }

  private static String matter(Matter matter) {
    return switch (matter) {
      case Matter.Documents(var symbols) -> documents(symbols);
      case Matter.Part(var kind, var label, var document) ->
          "%s figurant dans %s du Document %s".formatted(part(kind), label(label), document);
      case Matter.InWords(var text) -> present(text.in(LANGUAGE));
      case Matter.TheItem() -> "le point";
    };
  }

  /** With article: {@code les Documents A et B}. */
  static String documents(List<String> symbols) {
    return (symbols.size() == 1 ? "le " : "les ") + bareDocuments(symbols);
  }

  /** Without article: {@code Documents A et B}. */
  static String bareDocuments(List<String> symbols) {
    return (symbols.size() == 1 ? "Document " : "Documents ") + listed(symbols, ", ", " et ");
  }

  private static String part(PartKind kind) {
    return switch (kind) {
      case RESOLUTION -> "la résolution";
      case DECISION -> "la décision";
      case REPORT -> "le rapport";
      case TEXT -> "le texte";
    };
  }

  private static String label(String label) {
    PartLabel parsed = PartLabel.of(label);
    String word =
        switch (parsed.word()) {
          case ANNEX -> "l'Annexe ";
          case APPENDIX -> "l'Appendice ";
          case ATTACHMENT -> "la Pièce jointe ";
          case ADDENDUM -> "l'Addendum ";
          case ENCLOSURE -> "le Document joint ";
          case PART -> "la Partie ";
          case CHAPTER -> "le Chapitre ";
          case SECTION -> "la Section ";
          case TABLE -> "le Tableau ";
          case OTHER -> "la partie ";
        };
    return (word + parsed.rest()).strip();
  }

  /** {@code de} and a noun: {@code du}, {@code des}, {@code d'} where it contracts. */
  static String of(String noun) {
    if (noun.startsWith("le ")) {
      return "du " + noun.substring(3);
    }
    if (noun.startsWith("les ")) {
      return "des " + noun.substring(4);
    }
    boolean elided = ELIDING.matcher(noun).lookingAt() && !NOT_ELIDING.matcher(noun).lookingAt();
    return elided ? "d'" + noun : "de " + noun;
  }
}
