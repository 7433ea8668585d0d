package org.council.documents.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.council.documents.domain.Allocation;
import org.council.documents.domain.Disposal;
import org.council.documents.domain.Document;
import org.council.documents.domain.DocumentKind;
import org.council.documents.domain.DocumentStatus;
import org.council.documents.domain.Flag;
import org.council.documents.domain.Issue;
import org.council.documents.domain.LanguageVersion;
import org.council.documents.domain.Outcome;
import org.council.documents.domain.PartKind;
import org.council.platform.rest.ListRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document, seen through one of its texts. */
public record DocumentView(
    String session,
    @Schema(description = "The symbol of the text that is shown.") String symbol,
    @Schema(description = "The symbol of the document, without edition.") String document,
    @Schema(description = "The path of the document.") String href,
    DocumentKind kind,
    DocumentStatus status,
    @Schema(description = "The symbol of the text that counts now, with all that amends it.")
        String current,
    @Schema(description = "The title of the text by language.") Map<String, String> title,
    @Schema(description = "Who submitted the text; none for the secretariat.")
        List<String> submittedBy,
    @Schema(description = "The parts of the text that can be decided by themselves.")
        List<PartView> parts,
    @Schema(description = "Everything issued, in the order of registration.")
        List<IssueView> issues,
    List<AllocationView> allocations,
    @Schema(description = "What was decided of it, in the order of the decisions.")
        List<DecisionView> decisions,
    @Schema(description = "Absent unless it was withdrawn.") Instant withdrawnAt,
    @Schema(description = ListRequest.MODIFIED) Instant modified) {

  /** An edition, a corrigendum or an addendum. */
  public record IssueView(
      String symbol,
      String href,
      Map<String, String> title,
      List<String> submittedBy,
      List<PartView> parts,
      Instant registeredAt,
      @Schema(description = "Whether a later edition stands.") boolean superseded,
      List<PublicationView> published) {}

  /** A part that can be decided by itself. */
  public record PartView(String label, PartKind kind) {}

  /** A language in which a text is published. */
  public record PublicationView(String language, Instant publishedAt) {}

  /** A body and an item to which the agenda brings it. */
  public record AllocationView(String symbol, String body, String item) {}

  /** What one decision said of it. */
  public record DecisionView(
      String decision,
      String meeting,
      int number,
      String item,
      String symbol,
      Outcome outcome,
      String part,
      String to,
      Instant decidedAt,
      @Schema(description = "Why it looks odd beside what was registered then.") Flag flagged) {}

  /** A document seen through its current edition. */
  static DocumentView of(Document document) {
    return of(document, document.currentEdition());
  }

  /** A document seen through one of its texts. */
  static DocumentView of(Document document, Issue text) {
    return new DocumentView(
        document.id().session(),
        text.symbol().canonical(),
        document.id().document(),
        Paths.of(document),
        document.kind(),
        document.status(),
        document.current().canonical(),
        text.title().sorted(),
        text.sponsors().delegations(),
        parts(text),
        document.issued().inOrder().stream().map(issue -> issue(document, issue)).toList(),
        document.consideration().allocations().stream().map(DocumentView::of).toList(),
        document.consideration().disposals().stream().map(DocumentView::of).toList(),
        document.withdrawnAt().orElse(null),
        document.modified());
  }

  private static IssueView issue(Document document, Issue issue) {
    return new IssueView(
        issue.symbol().canonical(),
        Paths.of(document.id().session(), issue.symbol()),
        issue.title().sorted(),
        issue.sponsors().delegations(),
        parts(issue),
        issue.registeredAt(),
        document.issued().supersede(issue.symbol()),
        document.published().of(issue.symbol()).stream().map(DocumentView::of).toList());
  }

  private static List<PartView> parts(Issue text) {
    return text.parts().inOrder().stream()
        .map(part -> new PartView(part.label(), part.kind()))
        .toList();
  }

  private static PublicationView of(LanguageVersion version) {
    return new PublicationView(version.language(), version.publishedAt());
  }

  private static AllocationView of(Allocation allocation) {
    return new AllocationView(
        allocation.symbol().canonical(), allocation.body(), allocation.item());
  }

  private static DecisionView of(Disposal disposal) {
    return new DecisionView(
        disposal.decision(),
        disposal.meeting(),
        disposal.number(),
        disposal.item(),
        disposal.symbol().canonical(),
        disposal.outcome(),
        disposal.part(),
        disposal.to(),
        disposal.decidedAt(),
        disposal.flag());
  }
}
