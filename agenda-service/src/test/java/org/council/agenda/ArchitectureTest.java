package org.council.agenda;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.transaction.Transactional;

@AnalyzeClasses(packages = "org.council.agenda", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule the_domain_depends_on_nothing_but_what_is_listed =
      classes()
          .that()
          .resideInAPackage("..agenda.domain..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "jakarta.persistence..",
              "org.council.platform.procedure..",
              "org.council.agenda.domain..");

  @ArchTest
  static final ArchRule transactions_are_owned_by_the_application =
      noClasses()
          .that()
          .resideOutsideOfPackage("..agenda.application..")
          .should()
          .beAnnotatedWith(Transactional.class);

  @ArchTest
  static final ArchRule no_method_outside_the_application_opens_a_transaction =
      noMethods()
          .that()
          .areDeclaredInClassesThat()
          .resideOutsideOfPackage("..agenda.application..")
          .should()
          .beAnnotatedWith(Transactional.class);

  @ArchTest
  static final ArchRule rest_does_not_touch_persistence =
      noClasses()
          .that()
          .resideInAPackage("..agenda.rest..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..agenda.persistence..");

  @ArchTest
  static final ArchRule no_other_service_is_imported =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.council.documents..", "org.council.speakers..", "org.council.minutes..");
}
