package org.council.minutes.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.council.platform.follow.Rehearsal;
import org.council.testkit.BackingServices;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class RehearsalTest {

  @Inject Rehearsal rehearsal;

  @Test
  void all_that_is_followed_is_rehearsed() {
    assertThat(rehearsal.untold()).isEmpty();
    assertThatCode(() -> rehearsal.hear(Rehearsal.story())).doesNotThrowAnyException();
  }
}
