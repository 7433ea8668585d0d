package org.council.speakers.domain;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import org.council.platform.procedure.Provision;
import org.council.speakers.domain.rules.RuleBook;
import org.council.speakers.persistence.RuleBooksFile;

/** A rule book in which provisions are other than in one that is shipped. */
public final class OtherRuleBook {

  private OtherRuleBook() {}

  /** A shipped one with another value of a provision; null takes it away. */
  public static RuleBook with(String provision, Object value, String ruleBook) {
    return with(provision, value, RuleBooksFile.books().followed(ruleBook));
  }

  /** A shipped one with these other values of its provisions. */
  static RuleBook with(Map<String, ?> provisions, String ruleBook) {
    RuleBook book = RuleBooksFile.books().followed(ruleBook);
    for (Map.Entry<String, ?> provision : provisions.entrySet()) {
      book = with(provision.getKey(), provision.getValue(), book);
    }
    return book;
  }

  private static RuleBook with(String provision, Object value, RuleBook book) {
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
