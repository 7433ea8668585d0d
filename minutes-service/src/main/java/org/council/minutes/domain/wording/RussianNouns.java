package org.council.minutes.domain.wording;

import static org.council.minutes.domain.wording.Words.listed;
import static org.council.minutes.domain.wording.Words.present;

import java.util.List;
import org.council.minutes.domain.Forms;
import org.council.minutes.domain.Named;
import org.council.minutes.domain.record.Body;
import org.council.minutes.domain.record.Matter;
import org.council.minutes.domain.record.Matter.PartKind;
import org.council.minutes.domain.record.Speaker;

/**
 * How Russian calls speakers, bodies and what they talk about, as in the middle of a sentence. What
 * the data names stands in the nominative unless it gives another case.
 */
final class RussianNouns {

  private static final String LANGUAGE = "ru";

  private RussianNouns() {}

  static String speaker(Speaker speaker) {
    return switch (speaker) {
      case Speaker.Officer officer ->
          officer
              .title()
              .form(LANGUAGE, Forms.NOMINATIVE)
              .or(() -> officer.title().name().in(LANGUAGE))
              .orElseGet(() -> office(officer));
      case Speaker.Delegate(boolean observer, var state, var forms) ->
          forms.in(LANGUAGE, Forms.NOMINATIVE).orElseGet(() -> delegate(observer, state));
    };
  }

  private static String delegate(boolean observer, Named state) {
    String from =
        state
            .form(LANGUAGE, Forms.GENITIVE)
            .map("от "::concat)
            .orElseGet(() -> "(%s)".formatted(present(state.in(LANGUAGE))));
    return delegate(observer) + " " + from;
  }

  static String delegate(boolean observer) {
    return observer ? "наблюдатель" : "советник";
  }

  private static String office(Speaker.Officer officer) {
    return switch (officer.office()) {
      case CHAIR -> "Председатель";
      case VICE_CHAIR -> "заместитель Председателя";
      case SECRETARY_GENERAL -> "Генеральный секретарь";
      case DEPUTY_SECRETARY_GENERAL -> "заместитель Генерального секретаря";
      case SECRETARY_OF_PLENARY -> "секретарь пленарного заседания";
      case DEPARTMENT_CHIEF -> "руководитель соответствующего департамента";
      case SECRETARIAT -> "секретариат";
      case GROUP_CHAIR -> "Председатель группы";
      case GUEST -> officer.name().in(LANGUAGE).orElse("приглашенный оратор");
    };
  }

  static String body(Body body) {
    return present(body.name().in(LANGUAGE));
  }

  /** A body by its bare name, or where Russian has none by its kind. */
  static String bodyOrItsKind(Body body) {
    return body.name()
        .in(LANGUAGE)
        .orElseGet(() ->
            switch (body.kind()) {
              case PLENARY -> "пленарное заседание";
              case STANDING_COMMITTEE -> "Комитет";
              case WORKING_GROUP -> "Рабочая группа";
            });
  }

  /** By whom it is decided: by the kind of the body, for the cases of its name are not known. */
  static String decidedBy(Body body) {
    return switch (body.kind()) {
      case PLENARY -> "Советом";
      case STANDING_COMMITTEE -> "Комитетом";
      case WORKING_GROUP -> "Рабочей группой";
    };
  }

  /** What is approved, noted and so on: as the subject. */
  static String matters(List<Matter> matters) {
    return joined(matters, matters.stream().map(RussianNouns::matter).toList());
  }

  /** The same in the genitive. */
  static String ofMatters(List<Matter> matters) {
    return joined(matters, matters.stream().map(RussianNouns::ofMatter).toList());
  }

  /** A clause about a part is closed by a comma before what follows. */
  private static String joined(List<Matter> matters, List<String> words) {
    int beforeLast = matters.size() - 2;
    boolean closes = beforeLast >= 0 && matters.get(beforeLast) instanceof Matter.Part;
    return listed(words, ", ", closes ? ", и " : " и ");
  }

  private static String matter(Matter matter) {
    return switch (matter) {
      case Matter.Documents(var symbols) -> documents(symbols);
      case Matter.Part(var kind, var label, var document) -> part(kind) + in(label, document);
      case Matter.InWords(var text) -> present(text.in(LANGUAGE));
      case Matter.TheItem() -> "данный пункт";
    };
  }

  private static String ofMatter(Matter matter) {
    return switch (matter) {
      case Matter.Documents(var symbols) -> ofDocuments(symbols);
      case Matter.Part(var kind, var label, var document) -> ofPart(kind) + in(label, document);
      case Matter.InWords(var text) -> "темы " + quoted(present(text.in(LANGUAGE)));
      case Matter.TheItem() -> "данного пункта";
    };
  }

  /** In quotation marks, within which the nominative stands. */
  private static String quoted(String text) {
    boolean isOneQuotation = text.startsWith("«") && text.indexOf('»') == text.length() - 1;
    return isOneQuotation ? text : "«%s»".formatted(text);
  }

  /** The same as the subject and as the object: {@code Документы A и B}. */
  static String documents(List<String> symbols) {
    return (symbols.size() == 1 ? "Документ " : "Документы ") + listed(symbols, ", ", " и ");
  }

  /** In the genitive: {@code Документов A и B}. */
  static String ofDocuments(List<String> symbols) {
    return (symbols.size() == 1 ? "Документа " : "Документов ") + listed(symbols, ", ", " и ");
  }

  private static String part(PartKind kind) {
    return switch (kind) {
      case RESOLUTION -> "резолюция, содержащаяся ";
      case DECISION -> "решение, содержащееся ";
      case REPORT -> "отчет, содержащийся ";
      case TEXT -> "текст, содержащийся ";
    };
  }

  private static String ofPart(PartKind kind) {
    return switch (kind) {
      case RESOLUTION -> "резолюции, содержащейся ";
      case DECISION -> "решения, содержащегося ";
      case REPORT -> "отчета, содержащегося ";
      case TEXT -> "текста, содержащегося ";
    };
  }

  private static String in(String label, String document) {
    PartLabel parsed = PartLabel.of(label);
    String word =
        switch (parsed.word()) {
          case ANNEX -> "в Приложении ";
          case APPENDIX -> "в Дополнении ";
          case ATTACHMENT -> "в Прилагаемом документе ";
          case ADDENDUM -> "в Добавлении ";
          case ENCLOSURE -> "во Вложении ";
          case PART -> "в Части ";
          case CHAPTER -> "в Главе ";
          case SECTION -> "в Разделе ";
          case TABLE -> "в Таблице ";
          case OTHER -> "в части ";
        };
    String of = parsed.isAdded() ? " к Документу " : " Документа ";
    return (word + parsed.rest()).strip() + of + document;
  }
}
