package org.council.speakers;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.transaction.Transactional;
import java.net.URI;
import org.council.platform.procedure.Aggregate;
import org.council.platform.rest.Answers;
import org.council.platform.rest.Preconditions;
import org.council.speakers.domain.ListOfSpeakers;
import org.council.speakers.rest.ListOfSpeakersView;

@AnalyzeClasses(packages = "org.council.speakers", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest
  static final ArchRule the_domain_depends_on_nothing_but_what_is_listed =
      classes()
          .that()
          .resideInAPackage("..speakers.domain..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "jakarta.persistence..",
              "org.council.platform.procedure..",
              "org.council.speakers.domain..");

  @ArchTest
  static final ArchRule transactions_are_owned_by_the_application =
      noClasses()
          .that()
          .resideOutsideOfPackage("..speakers.application..")
          .should()
          .beAnnotatedWith(Transactional.class);

  @ArchTest
  static final ArchRule no_method_outside_the_application_opens_a_transaction =
      noMethods()
          .that()
          .areDeclaredInClassesThat()
          .resideOutsideOfPackage("..speakers.application..")
          .should()
          .beAnnotatedWith(Transactional.class);

  @ArchTest
  static final ArchRule rest_does_not_touch_persistence =
      noClasses()
          .that()
          .resideInAPackage("..speakers.rest..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..speakers.persistence..");

  /** A bare version names no list: another may come to stand under the number of the item. */
  @ArchTest
  static final ArchRule what_is_shown_of_a_list_is_tagged_by_its_stand =
      noClasses()
          .that()
          .resideInAnyPackage("..speakers.application..", "..speakers.rest..")
          .and()
          .doNotBelongToAnyOf(ListOfSpeakersView.class)
          .should()
          .callMethod(ListOfSpeakers.class, "version")
          .orShould()
          .callMethod(Answers.class, "ok", Object.class, long.class)
          .orShould()
          .callMethod(Answers.class, "created", URI.class, Object.class, long.class)
          .orShould()
          .callMethod(Preconditions.class, "expect", Aggregate.class);

  @ArchTest
  static final ArchRule no_other_service_is_imported =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.council.agenda..", "org.council.documents..", "org.council.minutes..");
}
