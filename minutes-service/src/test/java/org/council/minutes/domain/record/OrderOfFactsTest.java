package org.council.minutes.domain.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.minutes.domain.Story.bilingual;
import static org.council.minutes.domain.Story.ofDocument;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.council.minutes.domain.OutcomeKind;
import org.council.minutes.domain.Story;
import org.council.minutes.domain.Told;

/** The record depends on the order keys of its facts, and on nothing else. */
class OrderOfFactsTest {

  private static final Story STORY =
      Story.ofAPlenary()
          .open(1)
          .speech("a", 1, "chair", "ANNOUNCES")
          .precis(1, bilingual("Welcome.", "欢迎。"), "a")
          .adjourn()
          .resume()
          .open(2)
          .speech("b", 2, "secretary", "INTRODUCES", "C30/2")
          .decide(2, ofDocument(OutcomeKind.APPROVED, "C30/2"))
          .joined(2, bilingual("She was glad.", "她很高兴。"))
          .open(3)
          .speech("c", 3, "ken", "COMMENTS")
          .openAgain(2)
          .statement(3, "ken", "c", bilingual("Kenya grows tea.", "肯尼亚种茶。"))
          .item(3, bilingual("Green tea", "绿茶"))
          .signed("secretary", "chair");

  @Property
  void arrival_in_any_order_makes_the_same_record(@ForAll long seed) {
    List<Told> arrived = new ArrayList<>(STORY.told());
    Collections.shuffle(arrived, new Random(seed));

    assertThat(Composing.record(Story.facts(arrived))).isEqualTo(STORY.record());
  }

  @Property
  void facts_that_have_not_all_arrived_still_make_a_record(@ForAll long seed) {
    List<Told> arrived = new ArrayList<>(STORY.told());
    Collections.shuffle(arrived, new Random(seed));
    List<Told> some = arrived.subList(0, Math.floorMod((int) seed, arrived.size()));

    assertThat(Composing.record(Story.facts(some))).isNotNull();
  }
}
