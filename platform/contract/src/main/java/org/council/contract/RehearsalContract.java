package org.council.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.enterprise.inject.spi.CDI;
import org.council.platform.follow.Rehearsal;
import org.junit.jupiter.api.Test;

/**
 * What a service rehearses before it is ready is all that it follows. A subclass is a
 * {@code @QuarkusTest} and says nothing more.
 */
public abstract class RehearsalContract {

  @Test
  void all_that_is_followed_is_rehearsed() {
    Rehearsal rehearsal = CDI.current().select(Rehearsal.class).get();

    assertThat(rehearsal.untold()).isEmpty();
    assertThatCode(() -> rehearsal.hear(Rehearsal.story())).doesNotThrowAnyException();
  }
}
