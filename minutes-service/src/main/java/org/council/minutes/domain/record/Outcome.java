package org.council.minutes.domain.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.council.minutes.domain.OutcomeKind;
import org.council.minutes.domain.Texts;

/**
 * One outcome of a decision, with what the record needs to say it.
 *
 * @param matters what it is about, at least one
 * @param body the body that goes on with it, where it is referred or carried over; else the one
 *     that decides
 * @param chair who says so, where it is said by the Chair
 * @param office what somebody is elected to, perhaps none
 */
public record Outcome(
    OutcomeKind kind, List<Matter> matters, Body body, Speaker.Officer chair, Texts office) {

  /** The languages that each of its texts has. */
  List<Set<String>> needs() {
    List<Set<String>> needs = new ArrayList<>(matters.stream().map(Matter::languages).toList());
    if (kind == OutcomeKind.REFERRED || kind == OutcomeKind.CARRIED_OVER && !body.isPlenary()) {
      needs.add(body.name().languages());
    }
    if (!office.isEmpty()) {
      needs.add(office.languages());
    }
    return needs;
  }

  /** The only matter of an outcome that has one, or the first. */
  public Matter matter() {
    return matters.getFirst();
  }

  /** Whether it is about whole documents only. */
  public boolean isAboutDocuments() {
    return matters.stream().allMatch(Matter.Documents.class::isInstance);
  }

  /**
   * Joins neighbours that did the same: their documents into one list, other matters side by side.
   * What is said of the item itself names no matter, so it joins only its like; the same of it is
   * said once. To agree to do something is another thing than to agree a document.
   */
  static List<Outcome> merged(List<Outcome> outcomes) {
    List<Outcome> merged = new ArrayList<>();
    for (Outcome next : outcomes) {
      if (!merged.isEmpty() && next.isAboutTheItem() && next.equals(merged.getLast())) {
        continue;
      }
      if (!merged.isEmpty() && next.goesOnFrom(merged.getLast())) {
        merged.set(merged.size() - 1, merged.getLast().and(next));
      } else {
        merged.add(next);
      }
    }
    return List.copyOf(merged);
  }

  private boolean goesOnFrom(Outcome before) {
    return kind == before.kind
        && kind.isSaidOnceOfSeveral()
        && isAboutTheItem() == before.isAboutTheItem()
        && isAgreedInWords() == before.isAgreedInWords();
  }

  /** Whether the meeting agreed to do something, which stands in words. */
  public boolean isAgreedInWords() {
    return kind == OutcomeKind.AGREED && matter() instanceof Matter.InWords;
  }

  /** Whether it is about the item itself, and so about nothing else. */
  public boolean isAboutTheItem() {
    return matter() instanceof Matter.TheItem;
  }

  private Outcome and(Outcome next) {
    List<Matter> both = new ArrayList<>(matters);
    if (both.getLast() instanceof Matter.Documents(var before)
        && next.matter() instanceof Matter.Documents(var after)) {
      List<String> symbols = new ArrayList<>(before);
      symbols.addAll(after);
      both.set(both.size() - 1, new Matter.Documents(symbols));
    } else {
      both.add(next.matter());
    }
    return new Outcome(kind, both, body, chair, office);
  }
}
