package org.council.minutes.domain.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.minutes.domain.Story.bilingual;

import java.util.Map;
import org.council.minutes.domain.AgendaFact.Outcome;
import org.council.minutes.domain.Story;

/** What the last act on an open item says, in English and Chinese. */
abstract class InBothLanguages {

  static final Map<String, String> MAP = bilingual("the map", "地图");
  static final Map<String, String> COSTS = bilingual("the costs", "费用");

  final Story story = Story.ofAPlenary().open(2);

  /** Asserts the last paragraph in both languages. */
  void says(String english, String chinese) {
    assertThat(last("en")).isEqualTo(english);
    assertThat(last("zh")).isEqualTo(chinese);
  }

  String last(String language) {
    return story.lines(language).getLast().split("\t", 2)[1];
  }

  InBothLanguages decided(Outcome... outcomes) {
    story.decide(2, outcomes);
    return this;
  }
}
