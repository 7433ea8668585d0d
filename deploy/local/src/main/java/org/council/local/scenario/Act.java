package org.council.local.scenario;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One act of a scenario, without what all acts share (see {@link Step}). */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "act")
@JsonSubTypes({
  @Type(name = "open-session", value = Act.OpenSession.class),
  @Type(name = "close-session", value = Act.CloseSession.class),
  @Type(name = "open-meeting", value = Act.OpenMeeting.class),
  @Type(name = "adjourn-meeting", value = Act.AdjournMeeting.class),
  @Type(name = "resume-meeting", value = Act.ResumeMeeting.class),
  @Type(name = "close-meeting", value = Act.CloseMeeting.class),
  @Type(name = "take-chair", value = Act.TakeChair.class),
  @Type(name = "open-item", value = Act.OpenItem.class),
  @Type(name = "close-item", value = Act.CloseItem.class),
  @Type(name = "notify-in-advance", value = Act.NotifyInAdvance.class),
  @Type(name = "request-floor", value = Act.RequestFloor.class),
  @Type(name = "withdraw-request", value = Act.WithdrawRequest.class),
  @Type(name = "reserve-right", value = Act.ReserveRight.class),
  @Type(name = "close-list", value = Act.CloseList.class),
  @Type(name = "reopen-list", value = Act.ReopenList.class),
  @Type(name = "expect-queue", value = Act.ExpectQueue.class),
  @Type(name = "expect-time", value = Act.ExpectTime.class),
  @Type(name = "speech", value = Act.Speech.class),
  @Type(name = "decide", value = Act.Decide.class),
  @Type(name = "precis", value = Act.Precis.class),
  @Type(name = "request-insertion", value = Act.RequestInsertion.class),
  @Type(name = "submit-statement", value = Act.SubmitStatement.class)
})
sealed interface Act {

  /** An act that somebody does: one request to the service that owns it. */
  sealed interface Doing extends Act {}

  /** An act that only looks, and compares. */
  sealed interface Expecting extends Act {}

  /** An act about one item of the agenda. */
  sealed interface OnItem extends Act {
    /** The item's number in this meeting. */
    int item();
  }

  /** An act of one participant. */
  sealed interface ByParticipant extends Act {
    /** The participant's id. */
    String by();
  }

  /** An act of a participant about the floor on an item, perhaps for a document. */
  sealed interface AboutTheFloor extends Doing, OnItem, ByParticipant {
    /** What the floor is for, or null where it does not matter. */
    Purpose purpose();

    /** The document it is about, or null. */
    String document();

    /** Whether it asks to be heard on the item; a point of order is about how that is treated. */
    default boolean asksToBeHeard() {
      return !(this instanceof WithdrawRequest) && purpose() != Purpose.POINT_OF_ORDER;
    }

    /** Whether a document is to be introduced that it does not name. */
    default boolean introducesWhatItDoesNotName() {
      return asksToBeHeard() && purpose() == Purpose.INTRODUCE && document() == null;
    }
  }

  /** An act of a participant about its statement for the record. */
  sealed interface ForTheRecord extends Doing, OnItem, ByParticipant {
    /** When it is done, in hours after the end of the meeting, or null. */
    Double hours();
  }

  record OpenSession() implements Doing {}

  record CloseSession() implements Doing {}

  record OpenMeeting() implements Doing {}

  record AdjournMeeting() implements Doing {}

  record ResumeMeeting() implements Doing {}

  record CloseMeeting() implements Doing {}

  record TakeChair(@JsonProperty(required = true) String by) implements Doing, ByParticipant {}

  record OpenItem(@JsonProperty(required = true) int item) implements Doing, OnItem {}

  record CloseItem(@JsonProperty(required = true) int item) implements Doing, OnItem {}

  record NotifyInAdvance(
      @JsonProperty(required = true) String by,
      @JsonProperty(required = true) int item,
      @JsonProperty(required = true) Purpose purpose,
      String document)
      implements AboutTheFloor {}

  record RequestFloor(
      @JsonProperty(required = true) String by,
      @JsonProperty(required = true) int item,
      @JsonProperty(required = true) Purpose purpose,
      String document)
      implements AboutTheFloor {}

  record WithdrawRequest(
      @JsonProperty(required = true) String by,
      @JsonProperty(required = true) int item,
      Purpose purpose,
      String document)
      implements AboutTheFloor {}

  record ReserveRight(
      @JsonProperty(required = true) String by,
      @JsonProperty(required = true) int item,
      Purpose purpose,
      String document)
      implements AboutTheFloor {}

  record CloseList(@JsonProperty(required = true) int item) implements Doing, OnItem {}

  record ReopenList(@JsonProperty(required = true) int item) implements Doing, OnItem {}

  /**
   * @param order the waiting participants, next first
   */
  record ExpectQueue(
      @JsonProperty(required = true) int item,
      @JsonProperty(required = true) @JsonSetter(nulls = Nulls.SET) List<String> order)
      implements Expecting, OnItem {

    public ExpectQueue {
      order = order == null ? List.of() : order;
    }
  }

  /**
   * @param seconds the speaking time that the service gives to the waiting speaker
   */
  record ExpectTime(
      @JsonProperty(required = true) String by,
      @JsonProperty(required = true) int item,
      @JsonProperty(required = true) int seconds)
      implements Expecting, OnItem, ByParticipant {}

  /**
   * @param id by which a précis covers it, or null
   * @param seconds how long it took, or null: then it ends when the next act begins
   */
  record Speech(
      String id,
      @JsonProperty(required = true) String by,
      @JsonProperty(required = true) Does does,
      List<String> documents,
      Medium medium,
      Integer seconds)
      implements Doing, ByParticipant {

    public Speech {
      documents = documents == null ? List.of() : documents;
      medium = medium == null ? Medium.ORAL : medium;
    }
  }

  /** One outcome given in the act itself, or several under {@code outcomes}. */
  record Decide(
      @JsonProperty(required = true) int item,
      OutcomeKind outcome,
      DecidedObject object,
      Destination to,
      List<Outcome> outcomes)
      implements Doing, OnItem {

    public Decide {
      outcomes = outcomes == null ? List.of() : outcomes;
      if ((outcome == null) == outcomes.isEmpty()) {
        throw new IllegalArgumentException("needs either `outcome` or a list `outcomes`");
      }
      if (!outcomes.isEmpty() && (object != null || to != null)) {
        throw new IllegalArgumentException("`object` and `to` belong into each of the `outcomes`");
      }
    }

    /** The outcomes, in their order, however they were given. */
    List<Outcome> all() {
      return outcome == null ? outcomes : List.of(new Outcome(outcome, object, to));
    }
  }

  record Outcome(
      @JsonProperty(required = true) OutcomeKind outcome, DecidedObject object, Destination to) {}

  /** What an outcome is about: a document, a part of it, and/or something in words. */
  record DecidedObject(String document, String part, Texts text) {}

  /**
   * @param bullets by language; a language with none has none of them
   * @param covers ids of the speeches it is about
   * @param joinPrevious whether it adds to the paragraph before
   */
  record Precis(
      Texts text,
      @JsonSetter(contentNulls = Nulls.SET) Map<String, List<String>> bullets,
      List<String> covers,
      boolean joinPrevious)
      implements Doing {

    public Precis {
      bullets = bullets == null ? Map.of() : withoutEmptyLists(bullets);
      covers = covers == null ? List.of() : covers;
      if (text == null && bullets.isEmpty()) {
        throw new IllegalArgumentException("needs `text` or `bullets`");
      }
    }

    private static Map<String, List<String>> withoutEmptyLists(Map<String, List<String>> bullets) {
      Map<String, List<String>> some = new LinkedHashMap<>(bullets);
      some.values().removeIf(list -> list == null || list.isEmpty());
      return some;
    }
  }

  /**
   * @param text the statement that is to come, or null; it goes out when it is submitted
   */
  record RequestInsertion(
      @JsonProperty(required = true) String by,
      @JsonProperty(required = true) int item,
      Texts text,
      Double hours)
      implements ForTheRecord {}

  record SubmitStatement(
      @JsonProperty(required = true) String by,
      @JsonProperty(required = true) int item,
      @JsonProperty(required = true) Texts text,
      Double hours)
      implements ForTheRecord {}

  enum Purpose {
    INTRODUCE,
    SPEAK,
    POINT_OF_ORDER,
    RIGHT_OF_REPLY,
    PROCEDURAL_MOTION
  }

  enum Does {
    INTRODUCES,
    OUTLINES,
    COMMENTS,
    ASKS,
    REPLIES,
    ADDS,
    ANNOUNCES,
    ADDRESSES,
    RAISES_POINT_OF_ORDER
  }

  enum Medium {
    ORAL,
    VIDEO
  }

  enum OutcomeKind {
    APPROVED,
    NOTED,
    ADOPTED,
    AGREED,
    ENDORSED,
    ELECTED,
    REFERRED,
    CARRIED_OVER,
    DEFERRED,
    WITHDRAWN
  }
}
