package org.council.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What makes two requests the same. */
class IdempotentRequestTest {

  private record Asking(String purpose, String by) {}

  /** As a later version might know it. */
  private record AskingToo(String by, List<String> onBehalfOf, String purpose) {}

  void ask(Asking asking) {}

  void askToo(AskingToo asking) {}

  private static String hash(String method, Object argument) {
    Method called =
        Stream.of(IdempotentRequestTest.class.getDeclaredMethods())
            .filter(one -> one.getName().equals(method))
            .findFirst()
            .orElseThrow();
    return IdempotentRequest.hash("POST /", new Object[] {argument}, called.getParameters());
  }

  @Test
  void a_request_is_the_same_to_a_version_that_knows_more_and_in_another_order() {
    assertThat(hash("askToo", new AskingToo("ken", null, "SPEAK")))
        .isEqualTo(hash("ask", new Asking("SPEAK", "ken")));
  }

  @Test
  void a_request_that_says_more_is_another() {
    assertThat(hash("askToo", new AskingToo("ken", List.of("nor"), "SPEAK")))
        .isNotEqualTo(hash("ask", new Asking("SPEAK", "ken")));
  }
}
