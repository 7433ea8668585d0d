package org.council.documents.domain;

/** Meanings that several events of documents-service share. */
final class Meanings {

  static final String SESSION = "The symbol of the session: C23.";
  static final String DOCUMENT = "The symbol of the document without edition: C23/72, A/80/12.";
  static final String SYMBOL =
      "The symbol of the text, with its edition, corrigenda and addenda: C23/72(Rev.1)+Corr.1,"
          + " A/80/12/Rev.1/Corr.1.";
  static final String TITLE = "Its title by language.";
  static final String SPONSORS =
      "The codes of the delegations that submitted it; empty for a document of the secretariat.";
  static final String PARTS =
      "The parts that can be decided by themselves, in their order; empty where there are none.";
  static final String PART = "The part it is about, by its label: Annex A.";
  static final String PART_OR_WHOLE = PART + " Absent where it is about the whole.";

  /** When a decision is not named. */
  static final String ABSENT_WITHOUT_A_DECISION =
      " Absent where those who submitted it withdrew it.";

  static final String DECISION =
      "The id of the decision in agenda, PL-1/8/1, unique in its session.";
  static final String MEETING = "The meeting in which it was taken: PL-1.";
  static final String NUMBER = "The number of the item in that meeting.";
  static final String ITEM = "The id of the item, the same in every meeting that takes it up.";
  static final String TO =
      "Where it goes on: a body's code, NEXT_MEETING or NEXT_SESSION; absent where the decision does not say.";
  static final String FLAGGED =
      "Why the decision looks odd beside what is registered; it stands all the same. Absent where it does not look odd.";

  private Meanings() {}
}
