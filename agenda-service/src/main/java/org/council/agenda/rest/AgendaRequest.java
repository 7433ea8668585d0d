package org.council.agenda.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.council.agenda.domain.DocumentSymbol;
import org.council.agenda.domain.Text;
import org.council.agenda.domain.meeting.AgendaPlan;
import org.council.agenda.domain.meeting.PlannedItem;
import org.council.platform.rest.NotBlankWhereGiven;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole agenda of a meeting. */
public record AgendaRequest(@NotNull List<@NotNull @Valid Item> items) {

  /**
   * One item.
   *
   * @param documents the symbols of its documents
   * @param allottedMinutes the time allotted to it, in minutes; kept to the second
   * @param continued whether it continues an earlier consideration
   */
  public record Item(
      @NotNull @Positive Integer number,
      @Pattern(regexp = NotBlankWhereGiven.FORM, message = NotBlankWhereGiven.OTHERWISE)
          String code,
      @NotEmpty Map<String, String> title,
      List<@NotNull String> documents,
      @DecimalMin("0")
          @DecimalMax("100000")
          @Schema(
              description =
                  "The time allotted to it in minutes, 7.5 or 0 too; kept to the second. Of an item that is carried over it"
                      + " is the total of all its meetings.")
          BigDecimal allottedMinutes,
      boolean continued) {

    private PlannedItem planned(String field) {
      List<String> symbols = documents == null ? List.of() : documents;
      return new PlannedItem(
          number,
          code,
          Text.of(field + ".title", title),
          IntStream.range(0, symbols.size())
              .mapToObj(i -> DocumentSymbol.of(field + ".documents[" + i + "]", symbols.get(i)))
              .toList(),
          allottedMinutes,
          continued);
    }
  }

  AgendaPlan plan() {
    return new AgendaPlan(
        IntStream.range(0, items.size())
            .mapToObj(i -> items.get(i).planned("items[" + i + "]"))
            .toList());
  }
}
