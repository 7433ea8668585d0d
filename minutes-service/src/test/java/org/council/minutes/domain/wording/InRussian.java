package org.council.minutes.domain.wording;

import java.util.Map;

/** What the last act on an open item says in Russian. */
abstract class InRussian extends InOneLanguage {

  static final Map<String, String> MAP = Map.of("ru", "карта");
  static final Map<String, String> COSTS = Map.of("ru", "расходы");

  InRussian() {
    super(new Names("ru", "Комитет по кофе", "Кофе", "Кения", "Норвегия"));
  }
}
