package org.council.platform.procedure;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a symbol says of a text that is issued beside an edition: {@code Corr.1}, {@code Add.2}.
 *
 * @param kind whether it corrects or adds
 * @param number counted from 1 for each kind, and within each addendum
 * @param addendum the number of the addendum that a corrigendum is to; 0 where it is to the edition
 */
public record SymbolSuffix(Kind kind, int number, int addendum) {

  /** How it amends. */
  public enum Kind {
    CORRIGENDUM("Corr"),
    ADDENDUM("Add");

    private final String word;

    Kind(String word) {
      this.word = word;
    }

    /** How a symbol writes it, without its full stop: {@code Corr}. */
    public String word() {
      return word;
    }

    /** Reads {@code COR}, {@code CORR} or {@code ADD}; nothing where it is another word. */
    static Optional<Kind> of(String capitals) {
      return switch (capitals) {
        case "COR", "CORR" -> Optional.of(CORRIGENDUM);
        case "ADD" -> Optional.of(ADDENDUM);
        default -> Optional.empty();
      };
    }
  }

  /** Corrigenda to the edition, then each addendum with the corrigenda to it. */
  private static final Comparator<SymbolSuffix> AS_WRITTEN =
      Comparator.comparing(SymbolSuffix::ownAddendum)
          .thenComparing(suffix -> suffix.kind() == Kind.CORRIGENDUM)
          .thenComparing(SymbolSuffix::number);

  /**
   * @throws IllegalArgumentException when a number is none, or an addendum is to an addendum
   */
  public SymbolSuffix {
    if (number < 1 || addendum < 0 || kind == Kind.ADDENDUM && addendum > 0) {
      throw new IllegalArgumentException("amendments are counted from 1, and addenda stand alone");
    }
  }

  /** Each once, in the order in which they are written, with every addendum that is corrected. */
  static List<SymbolSuffix> inOrder(List<SymbolSuffix> amendments) {
    Stream<SymbolSuffix> corrected =
        amendments.stream()
            .filter(amendment -> amendment.addendum() > 0)
            .map(amendment -> new SymbolSuffix(Kind.ADDENDUM, amendment.addendum(), 0));
    return Stream.concat(amendments.stream(), corrected).distinct().sorted(AS_WRITTEN).toList();
  }

  private int ownAddendum() {
    return kind == Kind.ADDENDUM ? number : addendum;
  }
}
