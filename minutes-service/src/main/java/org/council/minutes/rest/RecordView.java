package org.council.minutes.rest;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.council.minutes.application.ReadingTheRecord.Reading;
import org.council.minutes.domain.drafting.RecordId;
import org.council.minutes.domain.drafting.RecordStatus;
import org.council.minutes.domain.wording.Rendition;
import org.eclipse.microprofile.openapi.annotations.media.DiscriminatorMapping;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

/**
 * A summary record in one language.
 *
 * @param status whether it is drafted still, and so changes, or was issued
 * @param language its BCP-47 tag
 * @param direction {@code ltr} or {@code rtl}
 * @param masthead what is printed above it, line by line
 * @param divisions sections and the breaks between them
 * @param signatories from left to right
 */
public record RecordView(
    String session,
    String meeting,
    RecordStatus status,
    String language,
    String direction,
    List<String> masthead,
    List<Block> divisions,
    List<String> signatories) {

  /** What stands in a record: its {@code kind} says which of these it is. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @Schema(
      oneOf = {SectionView.class, ParagraphBlock.class, BreakBlock.class},
      discriminatorProperty = "kind",
      discriminatorMapping = {
        @DiscriminatorMapping(value = "section", schema = SectionView.class),
        @DiscriminatorMapping(value = "paragraph", schema = ParagraphBlock.class),
        @DiscriminatorMapping(value = "break", schema = BreakBlock.class)
      })
  public sealed interface Block permits SectionView, ParagraphBlock, BreakBlock {}

  /**
   * @param number {@code 8}
   */
  @JsonTypeName("section")
  @Schema(
      requiredProperties = "kind",
      properties = @SchemaProperty(name = "kind", constValue = "section"))
  public record SectionView(String number, String heading, List<Block> blocks) implements Block {}

  /**
   * @param number {@code 8.19}
   * @param available whether this language has it; else the text is a notice that names those that
   *     have it
   */
  @JsonTypeName("paragraph")
  @Schema(
      requiredProperties = "kind",
      properties = @SchemaProperty(name = "kind", constValue = "paragraph"))
  public record ParagraphBlock(
      String number,
      String text,
      List<String> bullets,
      @Schema(
              description =
                  "Whether this language has it; else the text is a notice that names those that have it.")
          boolean available)
      implements Block {}

  @JsonTypeName("break")
  @Schema(
      requiredProperties = "kind",
      properties = @SchemaProperty(name = "kind", constValue = "break"))
  public record BreakBlock(String text) implements Block {}

  static RecordView of(RecordId record, Reading reading) {
    Rendition rendition = reading.rendition();
    return new RecordView(
        record.session(),
        record.meeting(),
        reading.status(),
        rendition.language(),
        rendition.rightToLeft() ? "rtl" : "ltr",
        rendition.masthead(),
        rendition.divisions().stream().map(RecordView::division).toList(),
        rendition.signatures());
  }

  private static Block division(Rendition.Division division) {
    return switch (division) {
      case Rendition.Section(var number, var heading, var blocks) ->
          new SectionView(number, heading, blocks.stream().map(RecordView::block).toList());
      case Rendition.Break(var text) -> new BreakBlock(text);
    };
  }

  private static Block block(Rendition.Block block) {
    return switch (block) {
      case Rendition.Paragraph(var number, var text, var bullets, var available) ->
          new ParagraphBlock(number, text, bullets, available);
      case Rendition.Break(var text) -> new BreakBlock(text);
    };
  }
}
