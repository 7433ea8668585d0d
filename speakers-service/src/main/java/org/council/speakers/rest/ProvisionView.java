package org.council.speakers.rest;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.council.platform.procedure.Meaning;
import org.council.platform.procedure.Provision;
import org.council.speakers.domain.rules.RuleBook;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One provision of a rule book. */
public record ProvisionView(
    @Schema(description = "Its key in the rule book.", examples = "rightsOfReply") String name,
    @Schema(description = "What its value says.") String meaning,
    @Schema(
            description =
                "A number, a truth value, a list or values by name; left out where the body has none.")
        Object value,
    @Schema(description = "How sure it is that the value is the body's.")
        Provision.Standing standing,
    @Schema(description = "Where it is written, or what was looked for and not found.")
        String source) {

  /** All provisions of a rule book: whatever the record has, so that none is forgotten here. */
  static List<ProvisionView> of(RuleBook book) {
    return Arrays.stream(RuleBook.class.getRecordComponents())
        .filter(component -> component.getType() == Provision.class)
        .map(component -> of(component, valueOf(component, book)))
        .toList();
  }

  private static ProvisionView of(RecordComponent component, Provision<?> provision) {
    return new ProvisionView(
        component.getName(),
        component.getAnnotation(Meaning.class).value(),
        provision.value(),
        provision.standing(),
        provision.source());
  }

  private static Provision<?> valueOf(RecordComponent component, RuleBook book) {
    try {
      return (Provision<?>) component.getAccessor().invoke(book);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("A rule book cannot be read", e);
    }
  }
}
