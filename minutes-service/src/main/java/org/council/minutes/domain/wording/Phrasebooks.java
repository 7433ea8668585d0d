package org.council.minutes.domain.wording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The languages in which a record can be told. */
public final class Phrasebooks {

  private static final Map<String, Phrasebook> BY_LANGUAGE =
      Stream.<Phrasebook>of(
              new Chinese(),
              new English(),
              new French(),
              new Spanish(),
              new Russian(),
              new Arabic())
          .collect(
              Collectors.toMap(
                  Phrasebook::language, book -> book, (one, _) -> one, LinkedHashMap::new));

  private Phrasebooks() {}

  public static Optional<Phrasebook> in(String language) {
    return Optional.ofNullable(BY_LANGUAGE.get(language));
  }

  /** The BCP-47 tags, in the order of registration. */
  public static Set<String> languages() {
    return BY_LANGUAGE.keySet();
  }

  /** All of them, for what must hold in every language. */
  public static List<Phrasebook> all() {
    return List.copyOf(BY_LANGUAGE.values());
  }
}
