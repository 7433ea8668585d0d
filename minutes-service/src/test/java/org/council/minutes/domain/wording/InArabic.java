package org.council.minutes.domain.wording;

import java.util.Map;

/** What the last act on an open item says in Arabic. */
abstract class InArabic extends InOneLanguage {

  static final Map<String, String> MAP = Map.of("ar", "الخريطة");
  static final Map<String, String> COSTS = Map.of("ar", "التكاليف");

  InArabic() {
    super(new Names("ar", "لجنة القهوة", "القهوة", "كينيا", "النرويج"));
  }
}
