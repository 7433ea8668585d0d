package org.council.speakers.domain;

import static com.tngtech.archunit.core.domain.JavaFieldAccess.AccessType.SET;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.council.speakers.application.AskingForTheFloor;
import org.junit.jupiter.api.Test;

/**
 * The commands of the state tables are all that there are: whatever changes a list, or the floor of
 * a meeting, is among them.
 */
class AroundTest {

  private static final JavaClasses SPEAKERS =
      new ClassFileImporter()
          .importPackagesOf(ListOfSpeakers.class, AskingForTheFloor.class, Around.class);

  @Test
  void every_act_is_done() {
    assertThat(acts()).contains("ChairsHand.close", "WhatIsTold.isLeft", "MeetingFloor.meetingIs");

    Set<String> missed = acts();
    missed.removeAll(done());
    assertThat(missed).isEmpty();
  }

  /** What the application does by which something that is kept is set. */
  private static Set<String> acts() {
    return SPEAKERS.stream()
        .filter(owner -> owner.getPackage().equals(ours(ListOfSpeakers.class).getPackage()))
        .filter(Predicate.not(AroundTest::isOfTheTests))
        .flatMap(owner -> owner.getMethods().stream())
        .filter(AroundTest::isDoneByTheApplication)
        .filter(AroundTest::setsWhatIsKept)
        .map(AroundTest::nameOf)
        .collect(Collectors.toSet());
  }

  private static boolean isDoneByTheApplication(JavaMethod method) {
    JavaClass asking = ours(AskingForTheFloor.class);
    return method.getAccessesToSelf().stream()
        .anyMatch(access -> access.getOriginOwner().getPackage().equals(asking.getPackage()));
  }

  private static boolean setsWhatIsKept(JavaMethod method) {
    return reachedFrom(Set.of(method), _ -> true).stream()
        .filter(JavaMethod.class::isInstance)
        .flatMap(reached -> ((JavaMethod) reached).getFieldAccesses().stream())
        .anyMatch(field -> field.getAccessType() == SET && isKept(field.getTargetOwner()));
  }

  private static boolean isKept(JavaClass owner) {
    return owner.isAnnotatedWith(Entity.class) || owner.isAnnotatedWith(Embeddable.class);
  }

  /** What the commands call themselves, or by the fixtures. */
  private static Set<String> done() {
    return reachedFrom(ours(Around.class).getCodeUnits(), AroundTest::isOfTheTests).stream()
        .map(AroundTest::nameOf)
        .collect(Collectors.toSet());
  }

  private static Set<JavaMember> reachedFrom(
      Collection<? extends JavaCodeUnit> first, Predicate<JavaClass> goesOnIn) {
    Deque<JavaMember> open = new ArrayDeque<>(first);
    Set<JavaMember> reached = new HashSet<>();
    while (!open.isEmpty()) {
      JavaMember member = open.pop();
      if (reached.add(member) && goesOnIn.test(member.getOwner())) {
        called(member).forEach(open::push);
      }
    }
    return reached;
  }

  private static Stream<JavaMember> called(JavaMember member) {
    return member instanceof JavaCodeUnit unit
        ? unit.getAccessesFromSelf().stream()
            .map(JavaAccess::getTarget)
            .flatMap(target -> target.resolveMember().stream())
        : Stream.empty();
  }

  private static JavaClass ours(Class<?> type) {
    return SPEAKERS.get(type);
  }

  private static boolean isOfTheTests(JavaClass owner) {
    return owner
        .getSource()
        .filter(source -> source.getUri().toString().contains("/test-classes/"))
        .isPresent();
  }

  private static String nameOf(JavaMember member) {
    return member.getOwner().getSimpleName() + "." + member.getName();
  }
}
