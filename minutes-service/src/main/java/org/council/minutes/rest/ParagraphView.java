package org.council.minutes.rest;

import java.util.List;
import java.util.Map;
import org.council.minutes.domain.drafting.DraftParagraph;
import org.council.minutes.domain.drafting.RecordId;

/**
 * A drafted paragraph. Its number is composed when the record is read.
 *
 * @param paragraph its id
 */
public record ParagraphView(
    String session,
    String meeting,
    String paragraph,
    int item,
    Map<String, String> text,
    Map<String, List<String>> bullets,
    List<String> covers,
    boolean joinPrevious) {

  static ParagraphView of(RecordId record, String id, DraftParagraph paragraph) {
    return new ParagraphView(
        record.session(),
        record.meeting(),
        id,
        paragraph.item(),
        paragraph.text().text(),
        paragraph.text().bullets(),
        paragraph.covers(),
        paragraph.joinPrevious());
  }
}
