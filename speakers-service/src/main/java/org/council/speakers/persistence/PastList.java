package org.council.speakers.persistence;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.council.speakers.domain.ListOfSpeakers;

/**
 * Goes through what was kept of a list and puts it together as it stood after each of some acts.
 */
final class PastList implements Iterator<ListOfSpeakers> {

  private static final ListPart.Key LIST = new ListPart.Key(ListPart.Kind.LIST, "");

  private final List<ListPart> parts;
  private final Map<ListPart.Key, String> newest = new LinkedHashMap<>();
  private int next;

  /**
   * @param before of what the list consisted before the first of these acts
   * @param parts what they changed, in the order of their versions
   */
  PastList(List<ListPart> before, List<ListPart> parts) {
    this.parts = parts;
    before.forEach(this::take);
  }

  /** The list that consists of these parts. */
  static ListOfSpeakers of(List<ListPart> parts) {
    return new PastList(parts, List.of()).stood();
  }

  @Override
  public boolean hasNext() {
    return next < parts.size();
  }

  @Override
  public ListOfSpeakers next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    long version = parts.get(next).version();
    while (hasNext() && parts.get(next).version() == version) {
      take(parts.get(next++));
    }
    return stood();
  }

  private void take(ListPart part) {
    newest.put(part.key(), part.state());
  }

  private ListOfSpeakers stood() {
    return ListJson.read(
        newest.get(LIST),
        of(ListPart.Kind.ENTRIES),
        of(ListPart.Kind.REQUEST).values(),
        of(ListPart.Kind.INTERVENTION).values());
  }

  private Map<String, String> of(ListPart.Kind kind) {
    Map<String, String> states = new LinkedHashMap<>();
    newest.forEach((part, state) -> {
      if (part.kind() == kind) {
        states.put(part.id(), state);
      }
    });
    return states;
  }
}
