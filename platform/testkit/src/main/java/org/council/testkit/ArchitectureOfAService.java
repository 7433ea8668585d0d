package org.council.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.transaction.Transactional;

/**
 * The one shape that every service has, as rules over its packages. A service extends it in a test
 * in its root package, says there which classes are looked at, and adds what is its own.
 */
public abstract class ArchitectureOfAService {

  /** The root package of the service: that of its test. */
  private final String service = getClass().getPackageName();

  @ArchTest
  final ArchRule the_domain_depends_on_nothing_but_what_is_listed =
      classes()
          .that()
          .resideInAPackage(service + ".domain..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "jakarta.persistence..",
              "org.council.platform.procedure..",
              service + ".domain..");

  /** They are read one after another: none knows one that knows it. A small domain has none. */
  @ArchTest
  final ArchRule the_rooms_of_the_domain_are_free_of_cycles =
      slices().matching(service + ".domain.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

  @ArchTest
  final ArchRule transactions_are_owned_by_the_application =
      noClasses()
          .that()
          .resideOutsideOfPackage(service + ".application..")
          .should()
          .beAnnotatedWith(Transactional.class);

  @ArchTest
  final ArchRule no_method_outside_the_application_opens_a_transaction =
      noMethods()
          .that()
          .areDeclaredInClassesThat()
          .resideOutsideOfPackage(service + ".application..")
          .should()
          .beAnnotatedWith(Transactional.class);

  @ArchTest
  final ArchRule rest_does_not_touch_persistence =
      noClasses()
          .that()
          .resideInAPackage(service + ".rest..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(service + ".persistence..");

  @ArchTest
  final ArchRule no_other_service_is_imported =
      noClasses()
          .should()
          .dependOnClassesThat(
              resideInAPackage("org.council..")
                  .and(not(resideInAnyPackage(service + "..", "org.council.platform.."))));

  protected ArchitectureOfAService() {}
}
