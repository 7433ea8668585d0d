package org.council.minutes.domain.wording;

import static org.council.minutes.domain.wording.Words.listed;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.council.minutes.domain.OutcomeKind;
import org.council.minutes.domain.record.Outcome;
import org.council.minutes.domain.record.Speaker;
import org.council.minutes.domain.record.SummaryRecord.Masthead;
import org.council.minutes.domain.record.SummaryRecord.Sitting;

/** Chinese: full-width punctuation, no spaces, no inflection. */
final class Chinese extends Phrasebook {

  private static final String WEEKDAYS = "一二三四五六日";
  private static final LanguageNames LANGUAGES =
      new LanguageNames(
          Locale.CHINESE,
          Map.of("ar", "阿拉伯文", "zh", "中文", "en", "英文", "fr", "法文", "ru", "俄文", "es", "西班牙文"));

  @Override
  public String language() {
    return "zh";
  }

  @Override
  public String betweenSentences() {
    return "";
  }

  @Override
  String fullStop() {
    return "。";
  }

  @Override
  String comma() {
    return "，";
  }

  @Override
  String semicolon() {
    return "；";
  }

  @Override
  String inBrackets(String words) {
    return "（" + words + "）";
  }

  @Override
  boolean hasCapitals() {
    return false;
  }

  @Override
  String continued() {
    return "续";
  }

  @Override
  String introducing(Speaker speaker, String matter) {
    return "%s介绍了%s".formatted(named(speaker), matter);
  }

  @Override
  String andSettled(OutcomeKind outcome) {
    return "，" + ChineseDecisions.ofThatDocument(outcome);
  }

  @Override
  String theItem() {
    return "此议项";
  }

  @Override
  String documents(List<String> symbols) {
    return ChineseNouns.documents(symbols);
  }

  @Override
  String named(Speaker speaker) {
    return ChineseNouns.speaker(speaker);
  }

  @Override
  String delegate(boolean observer) {
    return observer ? "观察员" : "理事";
  }

  @Override
  public String outlined(Speaker speaker, List<String> documents) {
    return sentence("%s概述了%s".formatted(named(speaker), documents(documents)));
  }

  @Override
  public String spoke(Speaker speaker) {
    return sentence(named(speaker) + "就此议项发了言");
  }

  @Override
  public String decided(List<Outcome> outcomes) {
    return sentence(ChineseDecisions.said(outcomes));
  }

  @Override
  public String adjourned(LocalDateTime at, Optional<LocalDateTime> resumedAt) {
    String resumed = resumedAt.map(time -> "，%s复会".formatted(moment(time))).orElse("");
    return sentence(moment(at) + "休会" + resumed);
  }

  private static String moment(LocalDateTime time) {
    return day(time.toLocalDate()) + time(time);
  }

  /** Hours as they are said, minutes always in two digits. */
  private static String time(LocalDateTime time) {
    return String.format(Locale.ROOT, "%d时%02d分", time.getHour(), time.getMinute());
  }

  private static String day(LocalDate day) {
    int weekday = day.getDayOfWeek().getValue() - 1;
    return String.format(
        Locale.ROOT,
        "%d年%d月%d日（星期%s）",
        day.getYear(),
        day.getMonthValue(),
        day.getDayOfMonth(),
        WEEKDAYS.charAt(weekday));
  }

  @Override
  public String paragraphOnlyIn(Set<String> languages) {
    return "[本段仅有%s文本]".formatted(listed(LANGUAGES.of(languages), "、", "和"));
  }

  @Override
  public String titleOnlyIn(Set<String> languages) {
    return "[标题仅有%s文本]".formatted(listed(LANGUAGES.of(languages), "、", "和"));
  }

  @Override
  String nameOnlyIn(Set<String> languages) {
    return "[名称仅有%s文本]".formatted(listed(LANGUAGES.of(languages), "、", "和"));
  }

  @Override
  public String nameOf(Masthead masthead) {
    String meeting =
        masthead.inaugural() ? "开幕" : "第%s次".formatted(ChineseNouns.number(masthead.number()));
    return masthead.body().isPlenary()
        ? "%s全体会议摘要记录".formatted(meeting)
        : "%s%s会议摘要记录".formatted(ChineseNouns.decidingBody(masthead.body()), meeting);
  }

  @Override
  List<String> times(List<Sitting> sittings) {
    return sittings.stream().map(Chinese::hours).toList();
  }

  private static String hours(Sitting sitting) {
    return moment(sitting.from()) + sitting.end(end -> "至" + time(end), end -> "至" + moment(end));
  }

  @Override
  String presiding(List<String> names) {
    return "主席：" + String.join("；后为：", names);
  }
}
