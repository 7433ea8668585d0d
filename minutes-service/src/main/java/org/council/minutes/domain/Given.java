package org.council.minutes.domain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Copies of what was given, where absent means empty. */
final class Given {

  private Given() {}

  static <T> List<T> list(List<T> given) {
    return given == null ? List.of() : List.copyOf(given);
  }

  /** Keeps the order given, which {@link Map#copyOf} does not. */
  static <V> Map<String, V> map(Map<String, V> given) {
    return given == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(given));
  }
}
