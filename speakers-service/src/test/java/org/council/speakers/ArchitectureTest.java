package org.council.speakers;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URI;
import org.council.platform.procedure.Aggregate;
import org.council.platform.rest.Answers;
import org.council.platform.rest.Preconditions;
import org.council.speakers.domain.ListOfSpeakers;
import org.council.speakers.rest.ListOfSpeakersView;
import org.council.testkit.ArchitectureOfAService;

/** The service has the shape of every one, and a rule for its lists. */
@AnalyzeClasses(packages = "org.council.speakers", importOptions = DoNotIncludeTests.class)
class ArchitectureTest extends ArchitectureOfAService {

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
}
