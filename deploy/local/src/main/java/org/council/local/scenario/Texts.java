package org.council.local.scenario;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.LanguageTags;

/**
 * A text by language. In a file it is a map by language tag, or a plain string that is the same in
 * all languages.
 *
 * @param byLanguage the text by BCP-47 tag; {@code und} for one that is the same in all languages
 */
record Texts(@JsonValue Map<String, String> byLanguage) {

  /** The tag of a text that is the same in all languages. */
  static final String SAME_IN_ALL = "und";

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  static Texts of(JsonNode node) {
    if (node.isValueNode() && !node.isNull()) {
      return new Texts(Map.of(SAME_IN_ALL, node.asText()));
    }
    if (!node.isObject()) {
      throw new IllegalArgumentException("must be a text, or texts by language");
    }
    Map<String, String> texts = new LinkedHashMap<>();
    node.properties()
        .forEach(e -> texts.put(languageTag(e.getKey()), text(e.getKey(), e.getValue())));
    return new Texts(texts);
  }

  /** The text in the first of the languages that has one, else any, else nothing. */
  String in(String... languages) {
    for (String language : languages) {
      if (byLanguage.containsKey(language)) {
        return byLanguage.get(language);
      }
    }
    return byLanguage.values().stream().findFirst().orElse("");
  }

  /** Whether there are languages in which both say something, and in each they say the same. */
  boolean saysTheSameAs(Texts other) {
    return byLanguage.keySet().stream().anyMatch(other.byLanguage::containsKey)
        && byLanguage.entrySet().stream()
            .allMatch(
                e -> e.getValue().equals(other.byLanguage.getOrDefault(e.getKey(), e.getValue())));
  }

  private static String text(String language, JsonNode value) {
    if (!value.isValueNode() || value.isNull()) {
      throw new IllegalArgumentException("the text in `" + language + "` must be a text");
    }
    return value.asText();
  }

  private static String languageTag(String tag) {
    try {
      LanguageTags.check("text", tag);
      return tag;
    } catch (InvalidInput e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }
}
