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
 * How Spanish calls speakers, bodies and what they talk about; with article, as in the middle of a
 * sentence. Where the data gives no form, a wording that shows no gender.
 */
final class SpanishNouns {

  private static final String LANGUAGE = "es";

  /** Not where it glides into a vowel, as in {@code hierro}. */
  private static final Pattern SOUND_OF_I = Pattern.compile("[«“\"(]*[hH]?([íÍ]|[iI](?![aeoáéó]))");

  private SpanishNouns() {}

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
        state.form(LANGUAGE, Forms.GENITIVE).orElseGet(() -> of(present(state.in(LANGUAGE))));
    return delegation(observer) + " " + name;
  }

  static String delegation(boolean observer) {
    return observer ? "la delegación observadora" : "la delegación";
  }

  private static String office(Speaker.Officer officer) {
    return switch (officer.office()) {
      case CHAIR -> "la Presidencia";
      case VICE_CHAIR -> "la Vicepresidencia";
      case SECRETARY_GENERAL -> "la Secretaría General";
      case DEPUTY_SECRETARY_GENERAL -> "la Vicesecretaría General";
      case SECRETARY_OF_PLENARY -> "la secretaría de la Plenaria";
      case DEPARTMENT_CHIEF -> "la jefatura del departamento competente";
      case SECRETARIAT -> "la Secretaría";
      case GROUP_CHAIR -> "la Presidencia del Grupo";
      case GUEST -> officer.name().in(LANGUAGE).orElse("la persona invitada");
    };
  }

  /** A body by its bare name. */
  static String body(Body body) {
    return present(body.name().in(LANGUAGE));
  }

  /** A body by its bare name, or where Spanish has none by its kind. */
  static String bodyOrItsKind(Body body) {
    return body.name()
        .in(LANGUAGE)
        .orElseGet(() ->
            switch (body.kind()) {
              case PLENARY -> "Plenaria";
              case STANDING_COMMITTEE -> "Comisión";
              case WORKING_GROUP -> "Grupo de Trabajo";
            });
  }

  /** The body as the one that decides: by its kind, for the gender of its name is not known. */
  static String decidingBody(Body body) {
    return switch (body.kind()) {
      case PLENARY -> "el Consejo";
      case STANDING_COMMITTEE -> "la Comisión";
      case WORKING_GROUP -> "el Grupo de Trabajo";
    };
  }

  /** {@code a, b y c}. */
  static String and(List<String> words) {
    return listed(words, ", ", words.isEmpty() ? "" : " %s ".formatted(and(words.getLast())));
  }

  /** The word for "and" before those that follow: {@code e} before the sound of i. */
  static String and(String next) {
    return SOUND_OF_I.matcher(next).lookingAt() ? "e" : "y";
  }

  static String matters(List<Matter> matters) {
    return and(matters.stream().map(SpanishNouns::matter).toList());
  }

  /** The same after {@code de}, each of them contracted. */
  static String ofMatters(List<Matter> matters) {
    return and(matters.stream().map(SpanishNouns::matter).map(SpanishNouns::of).toList());
  }

  private static String matter(Matter matter) {
    return switch (matter) {
      case Matter.Documents(var symbols) -> documents(symbols);
      case Matter.Part(var kind, var label, var document) ->
          "%s que figura en %s %s".formatted(part(kind), label(label), ofDocument(label, document));
      case Matter.InWords(var text) -> present(text.in(LANGUAGE));
      case Matter.TheItem() -> "el punto";
    };
  }

  /** With article: {@code los Documentos A y B}. */
  static String documents(List<String> symbols) {
    return (symbols.size() == 1 ? "el " : "los ") + bareDocuments(symbols);
  }

  /** Without article: {@code Documentos A y B}. */
  static String bareDocuments(List<String> symbols) {
    return (symbols.size() == 1 ? "Documento " : "Documentos ") + and(symbols);
  }

  private static String part(PartKind kind) {
    return switch (kind) {
      case RESOLUTION -> "la resolución";
      case DECISION -> "la decisión";
      case REPORT -> "el informe";
      case TEXT -> "el texto";
    };
  }

  private static String label(String label) {
    PartLabel parsed = PartLabel.of(label);
    String word =
        switch (parsed.word()) {
          case ANNEX -> "el Anexo ";
          case APPENDIX -> "el Apéndice ";
          case ATTACHMENT -> "el Adjunto ";
          case ADDENDUM -> "el Addéndum ";
          case ENCLOSURE -> "el Documento adjunto ";
          case PART -> "la Parte ";
          case CHAPTER -> "el Capítulo ";
          case SECTION -> "la Sección ";
          case TABLE -> "el Cuadro ";
          case OTHER -> "la parte ";
        };
    return (word + parsed.rest()).strip();
  }

  /** What is added to a document stands {@code al}, a piece of it {@code del Documento}. */
  private static String ofDocument(String label, String document) {
    return (PartLabel.of(label).isAdded() ? "al Documento " : "del Documento ") + document;
  }

  /** {@code de} and a noun: {@code del} where it contracts. */
  static String of(String noun) {
    return noun.startsWith("el ") ? "del " + noun.substring(3) : "de " + noun;
  }

  /** {@code a} and a noun: {@code al} where it contracts. */
  static String to(String noun) {
    return noun.startsWith("el ") ? "al " + noun.substring(3) : "a " + noun;
  }
}
