package org.council.minutes.rest;

import java.util.List;
import java.util.Map;

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
    boolean joinPrevious) {}
