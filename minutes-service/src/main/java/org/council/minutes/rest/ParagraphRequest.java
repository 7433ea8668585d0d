package org.council.minutes.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.council.minutes.domain.drafting.DraftParagraph;
import org.council.minutes.domain.drafting.ParagraphText;
import org.council.platform.procedure.InvalidInput;

/**
 * @param item the item's number in the meeting
 * @param text by BCP-47 tag; {@code und} is the same in all languages
 * @param bullets by BCP-47 tag
 * @param covers ids of the interventions that it sums up
 * @param joinPrevious whether it is added to the paragraph before
 * @param at when it was drafted; stated only in sessions entered after the fact, and by the
 *     secretariat
 */
public record ParagraphRequest(
    @NotNull @Positive Integer item,
    Map<String, String> text,
    Map<String, List<String>> bullets,
    List<@NotBlank String> covers,
    boolean joinPrevious,
    OffsetDateTime at) {

  public ParagraphRequest {
    covers = covers == null ? List.of() : covers;
  }

  /**
   * The paragraph that is asked for.
   *
   * @throws InvalidInput naming the field of a wording, when it cannot be drafted
   */
  DraftParagraph toParagraph() {
    return new DraftParagraph(item, new ParagraphText(text, bullets), covers, joinPrevious);
  }
}
