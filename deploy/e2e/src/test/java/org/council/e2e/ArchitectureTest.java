package org.council.e2e;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = {"org.council.deploy", "org.council.e2e", "org.council.faults"})
class ArchitectureTest {

  @ArchTest
  static final ArchRule packages_know_each_other_in_one_direction =
      slices().matching("org.council.(**)").should().beFreeOfCycles();
}
