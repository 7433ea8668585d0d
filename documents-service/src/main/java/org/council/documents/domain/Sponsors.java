package org.council.documents.domain;

import static org.council.documents.domain.DocumentsRule.ONLY_KNOWN_CATEGORIES_CONTRIBUTE;
import static org.council.documents.domain.DocumentsRule.REGIONAL_ORGANIZATION_SUBMITS_NOTHING;
import static org.council.documents.domain.DocumentsRule.SECTOR_MEMBER_OBSERVER_SUBMITS_NOTHING;

import java.util.List;
import java.util.function.Predicate;
import org.council.platform.procedure.Refusal;
import org.council.platform.procedure.Rule;

/**
 * Who submitted a document.
 *
 * @param delegations their codes, in the order of the cover page; none for a document of the
 *     secretariat
 */
public record Sponsors(List<String> delegations) {

  public static final Sponsors SECRETARIAT = new Sponsors(List.of());

  public Sponsors {
    delegations = List.copyOf(delegations);
  }

  /**
   * Delegations as sponsors.
   *
   * @param ruleBook that of the session; whom it lets submit nothing is refused
   * @throws Refusal when one of them may not submit contributions
   */
  public static Sponsors submitting(List<Delegation> delegations, RuleBook ruleBook) {
    all(
        delegations,
        SECTOR_MEMBER_OBSERVER_SUBMITS_NOTHING,
        lets(ruleBook, Category.SECTOR_MEMBER_OBSERVER));
    all(
        delegations,
        REGIONAL_ORGANIZATION_SUBMITS_NOTHING,
        lets(ruleBook, Category.REGIONAL_ORGANIZATION_OBSERVER));
    all(delegations, ONLY_KNOWN_CATEGORIES_CONTRIBUTE, category -> category != Category.OTHER);
    return new Sponsors(delegations.stream().map(Delegation::code).toList());
  }

  /** Lets through whoever is not of that category; who is, where the rule book lets it submit. */
  private static Predicate<Category> lets(RuleBook ruleBook, Category observer) {
    return category -> category != observer || ruleBook.letsSubmit(observer);
  }

  private static void all(List<Delegation> delegations, Rule rule, Predicate<Category> may) {
    for (Delegation delegation : delegations) {
      rule.unless(
          may.test(delegation.category()),
          "%s takes part as %s",
          delegation.code(),
          delegation.category());
    }
  }

  DocumentKind kindOfContribution() {
    return switch (delegations.size()) {
      case 0 -> DocumentKind.DOCUMENT;
      case 1 -> DocumentKind.CONTRIBUTION;
      default -> DocumentKind.MULTI_COUNTRY_CONTRIBUTION;
    };
  }
}
