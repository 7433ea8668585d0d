package org.council.e2e;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.council.local.Suite;
import org.council.local.SuiteAddress;
import org.council.speakers.conformance.Conformance;
import org.council.speakers.conformance.ConformanceCase;
import org.council.speakers.conformance.SideBySide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The conformance kit of the floor, with agenda-service itself telling of roster and meeting. All
 * of it is played over HTTP by the tests of speakers-service; here every third case, to keep the
 * build short, and all with {@code -Dcouncil.conformance=all}.
 */
@ExtendWith(OneSuite.class)
class ConformanceIT {

  private static final Path KIT = Path.of("../../speakers-service/src/conformance");
  private static final int EVERY = "all".equals(System.getProperty("council.conformance")) ? 1 : 3;

  @TestFactory
  List<DynamicTest> every_case_holds(Suite suite) {
    SuiteAddress address = suite.address();
    String token = address.token("staff", "secretariat");
    List<ConformanceCase> cases = played(ConformanceCase.allIn(KIT));
    List<CompletableFuture<Optional<Throwable>>> ends =
        SideBySide.play(
            cases,
            given ->
                Conformance.play(given, base(address.agenda()), base(address.speakers()), token));
    return IntStream.range(0, cases.size())
        .mapToObj(number -> test(cases.get(number), ends.get(number)))
        .toList();
  }

  private static List<ConformanceCase> played(List<ConformanceCase> kit) {
    return IntStream.range(0, kit.size())
        .filter(number -> number % EVERY == 0)
        .mapToObj(kit::get)
        .toList();
  }

  private static DynamicTest test(
      ConformanceCase given, CompletableFuture<Optional<Throwable>> end) {
    return dynamicTest(
        given.ruleBook() + ": " + given.name(),
        () -> {
          Optional<Throwable> failure = end.join();
          if (failure.isPresent()) {
            throw failure.get();
          }
        });
  }

  private static URI base(URI address) {
    return address.resolve("/");
  }
}
