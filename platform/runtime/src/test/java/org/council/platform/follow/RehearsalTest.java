package org.council.platform.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.council.platform.cloudevents.JsonFormat;
import org.council.platform.sample.FollowingOthers;
import org.council.platform.sample.Others;
import org.council.testkit.BackingServices;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class RehearsalTest {

  @Inject Rehearsal rehearsal;
  @Inject FollowingOthers following;

  @Test
  void what_is_rehearsed_can_be_rehearsed_again_and_leaves_nothing() {
    rehearsal.hear(Rehearsal.story());
    rehearsal.hear(Rehearsal.story());

    assertThat(rehearsal.untold()).isEmpty();
    assertThat(following.echoes()).doesNotContain("rehearsed");
  }

  @Test
  void a_story_that_breaks_off_leaves_nothing_either() {
    var poison =
        Rehearsal.message(
            JsonFormat.write(
                    Others.event(FollowingOthers.TYPE, "things/x", "poison in rehearsal", 1))
                .toString());

    assertThatThrownBy(() -> rehearsal.hear(List.of(Rehearsal.story().getFirst(), poison)))
        .hasMessageContaining("this cannot be applied");

    assertThat(following.echoes()).doesNotContain("rehearsed", "poison in rehearsal");
  }
}
