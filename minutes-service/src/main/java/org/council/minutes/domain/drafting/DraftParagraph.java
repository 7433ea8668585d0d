package org.council.minutes.domain.drafting;

import java.util.List;

/**
 * A paragraph as the précis-writer hands it in.
 *
 * @param item the number in the meeting of the item that it is about
 * @param covers the ids of the interventions that it sums up; maybe empty
 * @param joinPrevious whether it is added to the paragraph before, and has no number of its own
 */
public record DraftParagraph(
    int item, ParagraphText text, List<String> covers, boolean joinPrevious) {

  public DraftParagraph {
    covers = List.copyOf(covers);
  }
}
