package org.council.speakers.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.domain.ItemUnderway.ASSEMBLY;
import static org.council.speakers.domain.ItemUnderway.KENYA;
import static org.council.speakers.domain.ItemUnderway.SECRETARY_GENERAL;
import static org.council.speakers.domain.ItemUnderway.TURKIYE;
import static org.council.speakers.domain.ItemUnderway.refused;
import static org.council.speakers.domain.request.Does.COMMENTS;
import static org.council.speakers.domain.request.Does.REPLIES;
import static org.council.speakers.domain.request.Purpose.RIGHT_OF_REPLY;

import java.util.UUID;
import org.council.platform.procedure.Rule;
import org.council.speakers.domain.ItemUnderway;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.request.Asking;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.roster.Attendance;
import org.council.speakers.domain.roster.Category;
import org.junit.jupiter.api.Test;

/** {@link SpeakersRule#RIGHTS_OF_REPLY_ARE_NUMBERED}. */
class Spk25RightsOfReplyAreNumberedTest {

  private static final Speaker COLLEAGUE =
      Speaker.of("ken-2", "KEN", Category.COUNCIL_MEMBER_STATE, Attendance.IN_PERSON);

  private final ItemUnderway item = ItemUnderway.opened();
  private final Rule rule = SpeakersRule.RIGHTS_OF_REPLY_ARE_NUMBERED;
  private final ItemUnderway assembly = ItemUnderway.opened(ASSEMBLY).closeList();

  @Test
  void two_in_the_General_Assembly_of_ten_and_of_five_minutes() {
    Intervention first = assembly.asks(KENYA, RIGHT_OF_REPLY).isGivenTheFloor(KENYA, REPLIES);
    assembly.ends(first.id(), 60);
    Intervention second = assembly.isGivenTheFloor(KENYA, REPLIES);
    assembly.ends(second.id(), 60);

    assertThat(first.clock().limitSeconds()).isEqualTo(600);
    assertThat(second.clock().limitSeconds()).isEqualTo(300);
    refused(rule, () -> assembly.asks(KENYA, RIGHT_OF_REPLY));
    refused(rule, () -> assembly.isGivenTheFloor(KENYA, REPLIES));
    assertThat(assembly.asks(TURKIYE, RIGHT_OF_REPLY).queue()).containsExactly("TUR");
  }

  @Test
  void the_first_that_is_made_has_ten_also_where_others_of_its_delegation_stand_before_it() {
    assembly.asks(KENYA, RIGHT_OF_REPLY).takesTheChair(KENYA);
    assembly.asks(COLLEAGUE, ofTheGroup());

    Intervention first = assembly.isCalled(COLLEAGUE, REPLIES, requestOf(COLLEAGUE));

    assertThat(first.clock().limitSeconds()).isEqualTo(600);
  }

  private Asking ofTheGroup() {
    return new Asking(RIGHT_OF_REPLY, null, null, "the neighbours", assembly.now());
  }

  private UUID requestOf(Speaker who) {
    return assembly.lastRequestOf(who).id();
  }

  @Test
  void anew_in_each_meeting_that_takes_the_item_up() {
    assembly.speaks(KENYA, REPLIES, 10).speaks(KENYA, REPLIES, 10);
    refused(rule, () -> assembly.asks(KENYA, RIGHT_OF_REPLY));

    assembly.closeItem().goesOnInALaterMeeting().closeList();

    assertThat(assembly.isGivenTheFloor(KENYA, REPLIES).clock().limitSeconds()).isEqualTo(600);
  }

  @Test
  void a_statement_is_no_reply() {
    ItemUnderway open = ItemUnderway.opened(ASSEMBLY);
    open.speaks(KENYA, COMMENTS, 10).speaks(KENYA, REPLIES, 10).speaks(KENYA, COMMENTS, 10);

    assertThat(open.closeList().asks(KENYA, RIGHT_OF_REPLY).queue()).containsExactly("KEN");
  }

  @Test
  void the_Council_has_no_number() {
    item.closeList();
    for (int time = 0; time < 5; time++) {
      item.speaks(KENYA, REPLIES, 10);
    }

    assertThat(item.isGivenTheFloor(KENYA, REPLIES).clock().limitSeconds()).isNull();
  }

  @Test
  void the_secretariat_replies_outside_of_it() {
    assembly.speaks(SECRETARY_GENERAL, REPLIES, 10).speaks(SECRETARY_GENERAL, REPLIES, 10);

    assertThat(assembly.isGivenTheFloor(SECRETARY_GENERAL, REPLIES).clock().limitSeconds())
        .isNull();
  }
}
