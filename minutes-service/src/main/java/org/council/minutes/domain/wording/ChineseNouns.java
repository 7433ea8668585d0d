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

/** How Chinese calls speakers, bodies and what they talk about. */
final class ChineseNouns {

  private static final String LANGUAGE = "zh";
  private static final String DIGITS = "零一二三四五六七八九";

  private ChineseNouns() {}

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
    String name = present(state.in(LANGUAGE));
    return observer ? name + "观察员" : "来自%s的理事".formatted(name);
  }

  private static String office(Speaker.Officer officer) {
    return switch (officer.office()) {
      case CHAIR -> "主席";
      case VICE_CHAIR -> "副主席";
      case SECRETARY_GENERAL -> "秘书长";
      case DEPUTY_SECRETARY_GENERAL -> "副秘书长";
      case SECRETARY_OF_PLENARY -> "全体会议秘书";
      case DEPARTMENT_CHIEF -> "有关部门主任";
      case SECRETARIAT -> "秘书处的代表";
      case GROUP_CHAIR -> "工作组主席";
      case GUEST -> officer.name().in(LANGUAGE).orElse("特邀发言人");
    };
  }

  static String body(Body body) {
    return present(body.name().in(LANGUAGE));
  }

  /** The body as the one that decides: the Council in plenary, another by its name. */
  static String decidingBody(Body body) {
    return switch (body.kind()) {
      case PLENARY -> "理事会";
      case STANDING_COMMITTEE -> body.name().in(LANGUAGE).orElse("委员会");
      case WORKING_GROUP -> body.name().in(LANGUAGE).orElse("工作组");
    };
  }

  static String matters(List<Matter> matters) {
    return listed(matters.stream().map(ChineseNouns::matter).toList(), "、", "和");
  }

  private static String matter(Matter matter) {
    return switch (matter) {
      case Matter.Documents(var symbols) -> documents(symbols);
      case Matter.Part(var kind, var label, var document) ->
          "%s号文件%s所载的%s".formatted(document, label(label), part(kind));
      case Matter.InWords(var text) -> present(text.in(LANGUAGE));
      case Matter.TheItem() -> "此议项";
    };
  }

  static String documents(List<String> symbols) {
    return listed(symbols, "、", "和") + "号文件";
  }

  private static String part(PartKind kind) {
    return switch (kind) {
      case RESOLUTION -> "决议";
      case DECISION -> "决定";
      case REPORT -> "报告";
      case TEXT -> "案文";
    };
  }

  private static String label(String label) {
    PartLabel parsed = PartLabel.of(label);
    return word(parsed.word()).formatted(parsed.rest());
  }

  private static String word(PartLabel.Word word) {
    return switch (word) {
      case ANNEX -> "附件%s";
      case APPENDIX -> "附录%s";
      case ATTACHMENT -> "附文%s";
      case ADDENDUM -> "补遗%s";
      case ENCLOSURE -> "附页%s";
      case PART -> "第%s部分";
      case CHAPTER -> "第%s章";
      case SECTION -> "第%s节";
      case TABLE -> "表%s";
      case OTHER -> "%s";
    };
  }

  /**
   * A number below one hundred in Chinese numerals, as in the name of a meeting; above in digits.
   */
  static String number(int number) {
    if (number > 99) {
      return Integer.toString(number);
    }
    int tens = number / 10;
    int units = number % 10;
    String ten = tens == 0 ? "" : (tens == 1 ? "" : digit(tens)) + "十";
    return ten + (units == 0 && tens > 0 ? "" : digit(units));
  }

  private static String digit(int digit) {
    return DIGITS.substring(digit, digit + 1);
  }
}
