package org.council.speakers.domain.event;

import org.council.platform.procedure.Announced;
import org.council.platform.procedure.Meaning;
import org.council.speakers.domain.agenda.Place;
import org.council.speakers.domain.rules.Limited;
import org.council.speakers.domain.rules.Reason;

/** What is said of a list of speakers, and of how long speakers have. */
public sealed interface ListEvent extends SpeakersEvent {

  @Announced(
      value = "list.opened",
      meaning =
          "The list of speakers of an item was opened with the item, for the first time or again. It ends with item.closed of agenda-service, or with a decision there that carries the item over; nothing is said of that here.")
  record ListOpened(
      @Meaning(Meanings.SESSION) String session,
      @Meaning(Meanings.MEETING) String meeting,
      @Meaning(Meanings.NUMBER) int number,
      @Meaning(Meanings.ITEM) String item)
      implements ListEvent {

    public ListOpened(Place at) {
      this(at.session(), at.meeting(), at.number(), at.item());
    }
  }

  @Announced(
      value = "list.closed",
      meaning =
          "The list of speakers was closed. By the Chair: those who wait are still called. With a motion that ended the debate, of which motion.ended told just before: then nobody is called on the substance.")
  record ListClosed(
      @Meaning(Meanings.SESSION) String session,
      @Meaning(Meanings.MEETING) String meeting,
      @Meaning(Meanings.NUMBER) int number,
      @Meaning(Meanings.ITEM) String item)
      implements ListEvent {

    public ListClosed(Place at) {
      this(at.session(), at.meeting(), at.number(), at.item());
    }
  }

  @Announced(value = "list.reopened", meaning = "The Chair opened the list of speakers again.")
  record ListReopened(
      @Meaning(Meanings.SESSION) String session,
      @Meaning(Meanings.MEETING) String meeting,
      @Meaning(Meanings.NUMBER) int number,
      @Meaning(Meanings.ITEM) String item)
      implements ListEvent {

    public ListReopened(Place at) {
      this(at.session(), at.meeting(), at.number(), at.item());
    }
  }

  @Announced(
      value = "list.announced",
      meaning = "The Chair announced the list of speakers and how many are left.")
  record ListAnnounced(
      @Meaning(Meanings.SESSION) String session,
      @Meaning(Meanings.MEETING) String meeting,
      @Meaning(Meanings.NUMBER) int number,
      @Meaning(Meanings.ITEM) String item,
      @Meaning(
              "How many speakers are left: delegations that wait, each once however often it asked; one who misses its turn is not among them, for it presides, its time is used up, or the debate has ended; one that only waits until a motion has ended is.")
          int waiting,
      @Meaning(
              value =
                  "The time of each observer in whole seconds; absent where none waits or has spoken, or it is not computed.",
              optional = true)
          Integer observerSeconds)
      implements ListEvent {

    public ListAnnounced(Place at, int waiting, Integer observerSeconds) {
      this(at.session(), at.meeting(), at.number(), at.item(), waiting, observerSeconds);
    }
  }

  @Announced(
      value = "observer-time.fixed",
      meaning =
          "The item's first observer was called: how long each observer has on it is fixed from now on. Where that one turns out to have been absent, or there was no time left and a later meeting allots more, it is fixed anew with the next, and said again.")
  record ObserverTimeFixed(
      @Meaning(Meanings.SESSION) String session,
      @Meaning(Meanings.MEETING) String meeting,
      @Meaning(Meanings.NUMBER) int number,
      @Meaning(Meanings.ITEM) String item,
      @Meaning("The time of each observer in whole seconds.") int observerSeconds,
      @Meaning("The rule by which it is that.") String rule,
      @Meaning("What it comes of, for a reader.") String facts)
      implements ListEvent {

    public ObserverTimeFixed(Place at, int observerSeconds, Reason why) {
      this(
          at.session(),
          at.meeting(),
          at.number(),
          at.item(),
          observerSeconds,
          why.rule().id(),
          why.facts());
    }
  }

  @Announced(
      value = "time-limit.set",
      meaning = "The Chair, with the meeting's assent, set how long speakers have on the item.")
  record TimeLimitSet(
      @Meaning(Meanings.SESSION) String session,
      @Meaning(Meanings.MEETING) String meeting,
      @Meaning(Meanings.NUMBER) int number,
      @Meaning(Meanings.ITEM) String item,
      @Meaning("What is limited: a speech of such a speaker, or all of a delegation together.")
          Limited who,
      @Meaning(
              value = "The limit in whole seconds; absent where the rule book's counts again.",
              optional = true)
          Integer seconds,
      @Meaning(
              value = "The id of the participant who presided; absent where that is not known.",
              optional = true)
          String by)
      implements ListEvent {

    public TimeLimitSet(Place at, Limited who, Integer seconds, String by) {
      this(at.session(), at.meeting(), at.number(), at.item(), who, seconds, by);
    }
  }
}
