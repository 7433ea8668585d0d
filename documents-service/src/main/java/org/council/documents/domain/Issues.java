package org.council.documents.domain;

import static org.council.documents.domain.DocumentsRule.SYMBOL_IS_GIVEN_ONCE;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.council.platform.procedure.AlreadyStands;
import org.council.platform.procedure.Refusal;

/**
 * What was issued of one document, and which text a symbol names among it.
 *
 * <p>The first edition that is known is the current one, even if it is Rev.2; a higher one replaces
 * it.
 */
@Embeddable
public class Issues {

  private static final Comparator<Issue> BY_REVISION = Comparator.comparingInt(Issue::revision);

  @ElementCollection
  @CollectionTable(
      name = "issue",
      joinColumns = {@JoinColumn(name = "session"), @JoinColumn(name = "document")})
  @OrderColumn(name = "ordinal")
  private List<Issue> inOrder = new ArrayList<>();

  protected Issues() {}

  /**
   * Makes sure that a text is another than those that are there.
   *
   * @throws AlreadyStands when exactly this is registered
   * @throws Refusal when another has its symbol
   */
  void mustNotHold(Registration text) {
    Optional<Issue> standing = under(text.symbol());
    boolean namesOnlyWhatStands = !text.symbol().namesAnEdition() && hold(text.symbol());
    if (standing.map(issue -> issue.isWhat(text)).orElse(namesOnlyWhatStands)) {
      throw new AlreadyStands(text.symbol().canonical());
    }
    SYMBOL_IS_GIVEN_ONCE.unless(
        standing.isEmpty(), "another text was registered as %s", text.symbol());
  }

  void add(Issue issue) {
    inOrder.add(issue);
  }

  boolean isEmpty() {
    return inOrder.isEmpty();
  }

  /** All of it, in the order of registration. */
  public List<Issue> inOrder() {
    return List.copyOf(inOrder);
  }

  /** The symbol of the text that counts now: the highest edition with all that amends it. */
  Optional<DocumentSymbol> current() {
    return inOrder.stream()
        .max(BY_REVISION)
        .map(highest -> highest.symbol().edition().with(amendmentsOf(highest.revision())));
  }

  /** The current edition: what was issued under its own symbol, or the first that amends it. */
  Optional<Issue> currentEdition() {
    return current().flatMap(current -> edition(current.revision()));
  }

  /** What was issued under exactly this symbol. */
  Optional<Issue> under(DocumentSymbol symbol) {
    return inOrder.stream().filter(issue -> issue.symbol().equals(symbol)).findFirst();
  }

  /** An edition: what was issued under its own symbol, or the first that amends it. */
  Optional<Issue> edition(int revision) {
    return ofRevision(revision)
        .min(Comparator.comparingInt(issue -> issue.symbol().amendments().size()));
  }

  /**
   * Whether everything that a symbol names is there: the edition, and each corrigendum and
   * addendum.
   */
  public boolean hold(DocumentSymbol symbol) {
    return edition(symbol.revision()).isPresent() && amendmentsNew(symbol).isEmpty();
  }

  /**
   * What a symbol names: the text issued under it, else the edition it belongs to; for the document
   * alone the current edition, if no text has that symbol.
   */
  Optional<Issue> text(DocumentSymbol cited) {
    if (hold(cited)) {
      return under(cited).or(() -> edition(cited.revision()));
    }
    return cited.canonical().equals(cited.document()) ? currentEdition() : Optional.empty();
  }

  /**
   * The text that can be had under a symbol: the one issued under it; for an edition what stands
   * for it. Corrigenda and addenda that were not issued together are no text of their own.
   */
  Optional<Issue> issuedAs(DocumentSymbol cited) {
    return under(cited).or(() -> cited.namesAnEdition() ? text(cited) : Optional.empty());
  }

  /** Whether a later edition has replaced the one that the symbol names. */
  public boolean supersede(DocumentSymbol symbol) {
    return inOrder.stream().anyMatch(issue -> issue.revision() > symbol.revision());
  }

  /** The corrigenda and addenda of a symbol that are not there yet. */
  List<Amendment> amendmentsNew(DocumentSymbol symbol) {
    List<Amendment> amendments = new ArrayList<>(symbol.issued());
    amendments.removeAll(amendmentsOf(symbol.revision()));
    return amendments;
  }

  /** The part of that name in the edition that a symbol names, or in what amends it. */
  Optional<Part> part(DocumentSymbol symbol, String name) {
    return partIn(ofRevision(symbol.revision()), name);
  }

  /**
   * The part that a decision is about: of the edition that it names, else of the latest with one.
   */
  Optional<Part> part(Disposal decided) {
    return decided
        .namedPart()
        .flatMap(name ->
            part(decided.symbol(), name)
                .or(() -> partIn(inOrder.stream().sorted(BY_REVISION.reversed()), name)));
  }

  /** Whether one of the earlier decisions withdrew the part that this one is about. */
  boolean isOfWithdrawnPart(Disposal decided, List<Disposal> earlier) {
    return label(decided)
        .filter(part ->
            earlier.stream()
                .filter(Disposal::withdraws)
                .flatMap(withdrawal -> label(withdrawal).stream())
                .anyMatch(part::equalsIgnoreCase))
        .isPresent();
  }

  /** What tells the part apart that a decision is about; as the decision names it if unknown. */
  private Optional<String> label(Disposal decided) {
    return part(decided).map(Part::label).or(() -> decided.namedPart().map(String::strip));
  }

  private static Optional<Part> partIn(Stream<Issue> issues, String name) {
    return issues.flatMap(issue -> issue.parts().named(name).stream()).findFirst();
  }

  private Stream<Issue> ofRevision(int revision) {
    return inOrder.stream().filter(issue -> issue.revision() == revision);
  }

  private List<Amendment> amendmentsOf(int revision) {
    return ofRevision(revision).flatMap(issue -> issue.symbol().issued().stream()).toList();
  }
}
