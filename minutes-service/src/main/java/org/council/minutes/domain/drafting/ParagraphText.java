package org.council.minutes.domain.drafting;

import java.util.List;
import java.util.Map;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.LanguageTags;

/**
 * What the précis-writer wrote.
 *
 * @param text by BCP-47 tag; may be empty where there are bullets
 * @param bullets by BCP-47 tag
 */
public record ParagraphText(Map<String, String> text, Map<String, List<String>> bullets) {

  /**
   * @throws InvalidInput naming the field, when nothing is said, a wording is empty, or a tag is no
   *     BCP-47 tag as it is written
   */
  public ParagraphText {
    text = text == null ? Map.of() : text;
    bullets = bullets == null ? Map.of() : bullets;
    if (text.isEmpty() && bullets.isEmpty()) {
      throw new InvalidInput("text", "a text in at least one language is needed");
    }
    text.forEach(ParagraphText::checkText);
    bullets.forEach(ParagraphText::checkBullets);
  }

  private static void checkText(String language, String wording) {
    LanguageTags.check("text." + language, language);
    checkWording("text." + language, wording);
  }

  private static void checkBullets(String language, List<String> bullets) {
    LanguageTags.check("bullets." + language, language);
    if (bullets == null || bullets.isEmpty()) {
      throw new InvalidInput("bullets." + language, "at least one bullet is needed");
    }
    bullets.forEach(bullet -> checkWording("bullets." + language, bullet));
  }

  private static void checkWording(String field, String wording) {
    if (wording == null || wording.isBlank()) {
      throw new InvalidInput(field, "the wording is empty");
    }
  }
}
