package org.council.e2e;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.council.local.Suite;
import org.council.local.SuiteAddress;
import org.council.speakers.conformance.Conformance;
import org.council.speakers.conformance.ConformanceCase;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** The conformance kit of the floor, with agenda-service itself telling of roster and meeting. */
@ExtendWith(OneSuite.class)
class ConformanceIT {

  private static final Path KIT = Path.of("../../speakers-service/src/conformance");

  @TestFactory
  Stream<DynamicTest> every_case_holds(Suite suite) {
    SuiteAddress address = suite.address();
    String token = address.token("staff", "secretariat");
    return ConformanceCase.allIn(KIT).stream()
        .map(given ->
            dynamicTest(
                given.ruleBook() + ": " + given.name(),
                () ->
                    Conformance.play(
                        given, base(address.agenda()), base(address.speakers()), token)));
  }

  private static URI base(URI address) {
    return address.resolve("/");
  }
}
