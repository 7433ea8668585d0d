package org.council.speakers;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType.SET;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
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

/** The service has the shape of every one, and rules for its lists. */
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

  /** What is kept is read before what is done with it. */
  @ArchTest
  static final ArchRule no_room_knows_the_acts =
      noClasses()
          .that()
          .resideInAPackage("..speakers.domain.*..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..speakers.domain");

  /** A request, an intervention, a time changes with its list: by an act, and nowhere else. */
  @ArchTest
  static final ArchRule what_the_rooms_keep_is_changed_by_acts_only =
      noClasses()
          .that()
          .resideOutsideOfPackage(ListOfSpeakers.class.getPackageName())
          .should()
          .accessTargetWhere(
              describe("it changes what another room keeps", ArchitectureTest::changes));

  private static boolean changes(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    boolean ofAnotherRoom = !owner.getPackage().equals(access.getOriginOwner().getPackage());
    return ofAnotherRoom
        && resideInAnyPackage("..domain.request", "..domain.intervention", "..domain.time")
            .test(owner)
        && access.getTarget().resolveMember().filter(ArchitectureTest::isACommand).isPresent();
  }

  /** It answers nothing, or sets a field. */
  private static boolean isACommand(JavaMember member) {
    return member instanceof JavaMethod method
        && (method.getRawReturnType().isEquivalentTo(void.class)
            || method.getFieldAccesses().stream().anyMatch(field -> field.getAccessType() == SET));
  }
}
