package org.council.platform;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.council.platform", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  /** What a domain may import must itself import next to nothing. */
  @ArchTest
  static final ArchRule procedure_types_import_the_jdk_and_mapping_annotations =
      classes()
          .that()
          .resideInAPackage("..procedure..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..", "jakarta.persistence..", "org.council.platform.procedure..");

  /** The platform is technical: a library might publish it. */
  @ArchTest
  static final ArchRule no_class_is_named_after_the_council =
      noClasses()
          .should()
          .haveNameMatching(
              ".*\\.(Session|Meeting|Sitting|Agenda|Document|Speaker|Minutes|Delegation|Item|Floor|Chair)s?([A-Z]\\w*)?");

  @ArchTest
  static final ArchRule rest_stands_on_the_others_and_nothing_on_it =
      noClasses()
          .that()
          .resideOutsideOfPackage("..rest..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..rest..");

  @ArchTest
  static final ArchRule packages_know_each_other_in_one_direction =
      slices().matching("org.council.platform.(*)..").should().beFreeOfCycles();
}
