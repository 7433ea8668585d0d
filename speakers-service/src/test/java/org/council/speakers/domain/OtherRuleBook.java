package org.council.speakers.domain;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** A rule book in which a provision is other than in one that is shipped. */
final class OtherRuleBook {

  private OtherRuleBook() {}

  static RuleBook with(String provision, Object value, RuleBook book) {
    RecordComponent[] components = RuleBook.class.getRecordComponents();
    Object[] values =
        Arrays.stream(components)
            .map(component ->
                component.getName().equals(provision)
                    ? new Provision<>(value, Provision.Standing.NO_SOURCE, "Changed to see it")
                    : valueOf(component, book))
            .toArray();
    try {
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
      return RuleBook.class.getConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static Object valueOf(RecordComponent component, RuleBook book) {
    try {
      return component.getAccessor().invoke(book);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
