package org.council.documents.domain;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.council.documents.persistence.RuleBooksFile;
import org.council.platform.procedure.Aggregate.Recorded;
import org.council.platform.procedure.Fact;

/** Documents for tests, in the words of the field. */
final class Documents {

  static final Instant MORNING = Instant.parse("2024-06-04T07:30:00Z");
  static final Instant NOON = Instant.parse("2024-06-04T10:00:00Z");
  static final RuleBook ITU_COUNCIL = RuleBooksFile.books().followed("itu-council");
  static final Languages SIX = new Languages(List.of("ar", "zh", "en", "fr", "ru", "es"));
  static final Part ANNEX_A = new Part("Annex A", PartKind.DRAFT_RESOLUTION);

  private Documents() {}

  static DocumentSymbol symbol(String text) {
    return DocumentSymbol.read(text).orElseThrow();
  }

  /** A text of the secretariat under this symbol. */
  static Registration text(String symbol, Part... parts) {
    return new Registration(
        symbol(symbol),
        new Texts(Map.of("en", "Report")),
        Sponsors.SECRETARIAT,
        new Parts(Arrays.asList(parts)));
  }

  /** A text of delegations. */
  static Registration by(String symbol, String... delegations) {
    return new Registration(
        symbol(symbol),
        new Texts(Map.of("en", "Proposal")),
        new Sponsors(List.of(delegations)),
        new Parts(List.of()));
  }

  static Document named(String symbol) {
    return Document.named("C24", symbol(symbol));
  }

  /** A document of which these texts were registered in this order; what it recorded is taken. */
  static Document registered(String... symbols) {
    Document document = named(symbols[0]);
    for (String symbol : symbols) {
      document.register(text(symbol), ITU_COUNCIL, MORNING);
    }
    document.takeRecorded();
    return document;
  }

  static Document registered(Registration registration) {
    Document document = named(registration.symbol().canonical());
    document.register(registration, ITU_COUNCIL, MORNING);
    document.takeRecorded();
    return document;
  }

  static Disposal decided(Outcome outcome, String symbol) {
    return decided(outcome, symbol, null);
  }

  static Disposal decided(Outcome outcome, String symbol, String part) {
    return new Disposal(
        "decision-1", "PL-1", 8, "item-8", symbol(symbol), outcome, part, null, NOON, null);
  }

  static List<Fact> facts(Document document) {
    return document.recorded().stream().map(Recorded::fact).toList();
  }

  static Delegation delegation(String code, Category category) {
    return new Delegation(new DelegationId("C24", code), category);
  }
}
