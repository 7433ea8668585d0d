package org.council.documents.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.council.documents.application.Submission;
import org.council.documents.domain.Part;
import org.council.documents.domain.PartKind;
import org.council.documents.domain.Parts;
import org.council.documents.domain.Texts;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.LanguageTags;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text to be registered. */
public record DocumentRequest(
    @Schema(
            description =
                "The symbol in any spelling. Its form says whether this is a first edition, a revision, a corrigendum"
                    + " or an addendum: C23/72(Rev.1)+Corr.1, A/80/12/Rev.1/Corr.1.")
        @NotBlank
        String symbol,
    @Schema(description = "The title by language, BCP-47; und where it is the same in all.")
        @NotEmpty
        Map<@NotBlank String, @NotBlank String> title,
    @Schema(
            description =
                "The codes of the delegations that submitted it; none for a document of the secretariat.")
        List<@NotBlank String> submittedBy,
    @Schema(description = "What can be decided by itself.") List<@NotNull @Valid PartRequest> parts,
    @Schema(
            description =
                "When it was registered; left out, now. Who may state it: the secretariat, or everybody where the"
                    + " session is entered after the fact.")
        OffsetDateTime at) {

  /** A part of a text. */
  public record PartRequest(
      @Schema(description = "As the document names it: Annex A.") @NotBlank String label,
      @Schema(description = "What it holds.") @NotNull PartKind kind) {}

  /**
   * What is handed in.
   *
   * @throws InvalidInput naming the field that cannot be read
   */
  Submission submission(String session) {
    return new Submission(
        Symbols.inBody(session, symbol),
        texts(),
        once("submittedBy", submittedBy == null ? List.of() : submittedBy),
        new Parts(readParts()),
        at);
  }

  private Texts texts() {
    title.keySet().forEach(language -> LanguageTags.check("title." + language, language));
    return new Texts(title);
  }

  private List<Part> readParts() {
    List<Part> read =
        parts == null
            ? List.of()
            : parts.stream().map(part -> new Part(part.label(), part.kind())).toList();
    once("parts", read.stream().map(Part::label).toList());
    return read;
  }

  private static List<String> once(String field, List<String> values) {
    Set<String> seen = new HashSet<>();
    for (String value : values) {
      if (!seen.add(value)) {
        throw new InvalidInput(field, "%s stands there twice.".formatted(value));
      }
    }
    return values;
  }
}
