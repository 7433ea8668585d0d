package org.council.minutes.domain.wording;

import java.util.List;

/**
 * A record told in one language: every text final, every number given.
 *
 * @param language its BCP-47 tag
 * @param masthead what is printed above it, line by line; not in the text form
 * @param signatures from left to right
 */
public record Rendition(
    String language,
    boolean rightToLeft,
    List<String> masthead,
    List<Division> divisions,
    List<String> signatures) {

  public sealed interface Division permits Section, Break {}

  public sealed interface Block permits Paragraph, Break {}

  /**
   * @param number {@code 8}
   */
  public record Section(String number, String heading, List<Block> blocks) implements Division {}

  /**
   * @param number {@code 8.19}
   * @param available whether the text is there; else {@code text} is a notice that names the
   *     languages that have it
   */
  public record Paragraph(String number, String text, List<String> bullets, boolean available)
      implements Block {}

  public record Break(String text) implements Division, Block {}
}
