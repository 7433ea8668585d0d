package org.council.documents.domain;

import java.util.List;
import java.util.Map;
import org.council.platform.procedure.Announced;
import org.council.platform.procedure.Fact;
import org.council.platform.procedure.Meaning;

/** What this service announces. */
public sealed interface DocumentsEvent extends Fact {

  /** The symbol of the session: all that is said of one session reaches everybody in order. */
  String session();

  /** The symbol of the document without edition. */
  String document();

  @Override
  default String key() {
    return session();
  }

  @Override
  default String subject() {
    return "sessions/" + session() + "/documents/" + document().replace('/', '-');
  }

  /**
   * A part of a text.
   *
   * @param label as the document names it
   * @param letter what tells it apart; absent where the label has none
   * @param kind what it holds
   */
  record PartOfText(
      @Meaning("As the document names it: Annex A.") String label,
      @Meaning(
              value =
                  "The letter or number that tells it apart: A; absent where the label has none.",
              optional = true)
          String letter,
      @Meaning("What it holds.") PartKind kind) {}

  @Announced(
      value = "document.registered",
      meaning =
          "The first text of a document became known, whichever edition it is; it is the current one. A corrigendum or an addendum in its symbol is said besides.")
  record DocumentRegistered(
      @Meaning(Meanings.SESSION) String session,
      @Meaning(Meanings.DOCUMENT) String document,
      @Meaning(Meanings.SYMBOL) String symbol,
      @Meaning("What it is in the order of business, by the rule book.") DocumentKind kind,
      @Meaning(Meanings.TITLE) Map<String, String> title,
      @Meaning(Meanings.SPONSORS) List<String> sponsors,
      @Meaning(Meanings.PARTS) List<PartOfText> parts)
      implements DocumentsEvent {}

  @Announced(
      value = "document.revised",
      meaning =
          "Another edition of a document became known. It is the current one unless a later one stood already.")
  record DocumentRevised(
      @Meaning(Meanings.SESSION) String session,
      @Meaning(Meanings.DOCUMENT) String document,
      @Meaning(Meanings.SYMBOL) String symbol,
      @Meaning("The number of its Rev., 0 for the first edition.") int revision,
      @Meaning(Meanings.TITLE) Map<String, String> title,
      @Meaning(Meanings.SPONSORS) List<String> sponsors,
      @Meaning(Meanings.PARTS) List<PartOfText> parts,
      @Meaning("The symbol of the text that is current now, with what amends it.") String current,
      @Meaning(
              value =
                  "What the document is now in the order of business, by who submitted its current edition; absent in what was said before it was added.",
              optional = true)
          DocumentKind kind)
      implements DocumentsEvent {}

  @Announced(
      value = "document.corrected",
      meaning =
          "A corrigendum was issued: together with its edition, which may become known later, it is the text now.")
  record DocumentCorrected(
      @Meaning(Meanings.SESSION) String session,
      @Meaning(Meanings.DOCUMENT) String document,
      @Meaning(Meanings.SYMBOL) String symbol,
      @Meaning("The number of the corrigendum, from 1.") int corrigendum,
      @Meaning(Meanings.TITLE) Map<String, String> title,
      @Meaning(Meanings.SPONSORS) List<String> sponsors,
      @Meaning(Meanings.PARTS) List<PartOfText> parts)
      implements DocumentsEvent {}

  @Announced(
      value = "document.extended",
      meaning =
          "An addendum was issued: together with its edition, which may become known later, it is the text now.")
  record DocumentExtended(
      @Meaning(Meanings.SESSION) String session,
      @Meaning(Meanings.DOCUMENT) String document,
      @Meaning(Meanings.SYMBOL) String symbol,
      @Meaning("The number of the addendum, from 1.") int addendum,
      @Meaning(Meanings.TITLE) Map<String, String> title,
      @Meaning(Meanings.SPONSORS) List<String> sponsors,
      @Meaning(Meanings.PARTS) List<PartOfText> parts)
      implements DocumentsEvent {}

  @Announced(value = "document.published", meaning = "A text was published in one language.")
  record DocumentPublished(
      @Meaning(Meanings.SESSION) String session,
      @Meaning(Meanings.DOCUMENT) String document,
      @Meaning(Meanings.SYMBOL) String symbol,
      @Meaning("The language, BCP 47, one of the session.") String language)
      implements DocumentsEvent {}

  @Announced(
      value = "document.allocated",
      meaning =
          "A document was put before a body under an item of its agenda. Said when both the agenda and the document are known, and again when the agenda names another edition of it.")
  record DocumentAllocated(
      @Meaning(Meanings.SESSION) String session,
      @Meaning(Meanings.DOCUMENT) String document,
      @Meaning(Meanings.SYMBOL) String symbol,
      @Meaning("The code of the body: PL.") String body,
      @Meaning(Meanings.ITEM) String item)
      implements DocumentsEvent {}

  @Announced(
      value = "document.approved",
      meaning = "The Council, or a body of it, approved a document.")
  record DocumentApproved(
      @Meaning(Meanings.SESSION) String session,
      @Meaning(Meanings.DOCUMENT) String document,
      @Meaning(Meanings.SYMBOL) String symbol,
      @Meaning(Meanings.DECISION) String decision,
      @Meaning(Meanings.MEETING) String meeting,
      @Meaning(Meanings.NUMBER) int number,
      @Meaning(Meanings.ITEM) String item,
      @Meaning(value = Meanings.PART_OR_WHOLE, optional = true) String part,
      @Meaning(value = Meanings.FLAGGED, optional = true) Flag flagged)
      implements DocumentsEvent {}

  @Announced(value = "document.noted", meaning = "The meeting took note of a document.")
  record DocumentNoted(
      @Meaning(Meanings.SESSION) String session,
      @Meaning(Meanings.DOCUMENT) String document,
      @Meaning(Meanings.SYMBOL) String symbol,
      @Meaning(Meanings.DECISION) String decision,
      @Meaning(Meanings.MEETING) String meeting,
      @Meaning(Meanings.NUMBER) int number,
      @Meaning(Meanings.ITEM) String item,
      @Meaning(value = Meanings.PART_OR_WHOLE, optional = true) String part,
      @Meaning(value = Meanings.FLAGGED, optional = true) Flag flagged)
      implements DocumentsEvent {}

  @Announced(
      value = "document.adopted",
      meaning =
          "A document was adopted, or a part of it that is not registered as a draft resolution or draft decision.")
  record DocumentAdopted(
      @Meaning(Meanings.SESSION) String session,
      @Meaning(Meanings.DOCUMENT) String document,
      @Meaning(Meanings.SYMBOL) String symbol,
      @Meaning(Meanings.DECISION) String decision,
      @Meaning(Meanings.MEETING) String meeting,
      @Meaning(Meanings.NUMBER) int number,
      @Meaning(Meanings.ITEM) String item,
      @Meaning(value = Meanings.PART_OR_WHOLE, optional = true) String part,
      @Meaning(value = Meanings.FLAGGED, optional = true) Flag flagged)
      implements DocumentsEvent {}

  @Announced(value = "document.agreed", meaning = "The meeting agreed to a document.")
  record DocumentAgreed(
      @Meaning(Meanings.SESSION) String session,
      @Meaning(Meanings.DOCUMENT) String document,
      @Meaning(Meanings.SYMBOL) String symbol,
      @Meaning(Meanings.DECISION) String decision,
      @Meaning(Meanings.MEETING) String meeting,
      @Meaning(Meanings.NUMBER) int number,
      @Meaning(Meanings.ITEM) String item,
      @Meaning(value = Meanings.PART_OR_WHOLE, optional = true) String part,
      @Meaning(value = Meanings.FLAGGED, optional = true) Flag flagged)
      implements DocumentsEvent {}

  @Announced(value = "document.endorsed", meaning = "The meeting endorsed a document.")
  record DocumentEndorsed(
      @Meaning(Meanings.SESSION) String session,
      @Meaning(Meanings.DOCUMENT) String document,
      @Meaning(Meanings.SYMBOL) String symbol,
      @Meaning(Meanings.DECISION) String decision,
      @Meaning(Meanings.MEETING) String meeting,
      @Meaning(Meanings.NUMBER) int number,
      @Meaning(Meanings.ITEM) String item,
      @Meaning(value = Meanings.PART_OR_WHOLE, optional = true) String part,
      @Meaning(value = Meanings.FLAGGED, optional = true) Flag flagged)
      implements DocumentsEvent {}

  @Announced(
      value = "document.referred",
      meaning = "A document was referred to another body, which goes on with it.")
  record DocumentReferred(
      @Meaning(Meanings.SESSION) String session,
      @Meaning(Meanings.DOCUMENT) String document,
      @Meaning(Meanings.SYMBOL) String symbol,
      @Meaning(Meanings.DECISION) String decision,
      @Meaning(Meanings.MEETING) String meeting,
      @Meaning(Meanings.NUMBER) int number,
      @Meaning(Meanings.ITEM) String item,
      @Meaning(value = Meanings.PART_OR_WHOLE, optional = true) String part,
      @Meaning(value = Meanings.TO, optional = true) String to,
      @Meaning(value = Meanings.FLAGGED, optional = true) Flag flagged)
      implements DocumentsEvent {}

  @Announced(
      value = "document.carried-over",
      meaning = "A document was carried over to a later meeting.")
  record DocumentCarriedOver(
      @Meaning(Meanings.SESSION) String session,
      @Meaning(Meanings.DOCUMENT) String document,
      @Meaning(Meanings.SYMBOL) String symbol,
      @Meaning(Meanings.DECISION) String decision,
      @Meaning(Meanings.MEETING) String meeting,
      @Meaning(Meanings.NUMBER) int number,
      @Meaning(Meanings.ITEM) String item,
      @Meaning(value = Meanings.PART_OR_WHOLE, optional = true) String part,
      @Meaning(value = Meanings.TO, optional = true) String to,
      @Meaning(value = Meanings.FLAGGED, optional = true) Flag flagged)
      implements DocumentsEvent {}

  @Announced(value = "document.deferred", meaning = "A document was left to the next session.")
  record DocumentDeferred(
      @Meaning(Meanings.SESSION) String session,
      @Meaning(Meanings.DOCUMENT) String document,
      @Meaning(Meanings.SYMBOL) String symbol,
      @Meaning(Meanings.DECISION) String decision,
      @Meaning(Meanings.MEETING) String meeting,
      @Meaning(Meanings.NUMBER) int number,
      @Meaning(Meanings.ITEM) String item,
      @Meaning(value = Meanings.PART_OR_WHOLE, optional = true) String part,
      @Meaning(value = Meanings.TO, optional = true) String to,
      @Meaning(value = Meanings.FLAGGED, optional = true) Flag flagged)
      implements DocumentsEvent {}

  @Announced(
      value = "resolution.adopted",
      meaning =
          "The draft resolution contained in a part of a document was adopted. Its number is assigned later.")
  record ResolutionAdopted(
      @Meaning(Meanings.SESSION) String session,
      @Meaning(Meanings.DOCUMENT) String document,
      @Meaning(Meanings.SYMBOL) String symbol,
      @Meaning(Meanings.PART) String part,
      @Meaning(Meanings.DECISION) String decision,
      @Meaning(Meanings.MEETING) String meeting,
      @Meaning(Meanings.NUMBER) int number,
      @Meaning(Meanings.ITEM) String item,
      @Meaning(value = Meanings.FLAGGED, optional = true) Flag flagged)
      implements DocumentsEvent {}

  @Announced(
      value = "decision.adopted",
      meaning =
          "The draft of a Decision contained in a part of a document was adopted. Its number is assigned later.")
  record DecisionAdopted(
      @Meaning(Meanings.SESSION) String session,
      @Meaning(Meanings.DOCUMENT) String document,
      @Meaning(Meanings.SYMBOL) String symbol,
      @Meaning(Meanings.PART) String part,
      @Meaning(Meanings.DECISION) String decision,
      @Meaning(Meanings.MEETING) String meeting,
      @Meaning(Meanings.NUMBER) int number,
      @Meaning(Meanings.ITEM) String item,
      @Meaning(value = Meanings.FLAGGED, optional = true) Flag flagged)
      implements DocumentsEvent {}

  @Announced(
      value = "document.withdrawn",
      meaning =
          "A document was withdrawn, all its editions, or only the part that is named: by those who submitted it, or by a decision, which is then named.")
  record DocumentWithdrawn(
      @Meaning(Meanings.SESSION) String session,
      @Meaning(Meanings.DOCUMENT) String document,
      @Meaning(Meanings.SYMBOL) String symbol,
      @Meaning(value = Meanings.DECISION + Meanings.ABSENT_WITHOUT_A_DECISION, optional = true)
          String decision,
      @Meaning(value = Meanings.MEETING + Meanings.ABSENT_WITHOUT_A_DECISION, optional = true)
          String meeting,
      @Meaning(value = Meanings.NUMBER + Meanings.ABSENT_WITHOUT_A_DECISION, optional = true)
          Integer number,
      @Meaning(value = Meanings.ITEM + Meanings.ABSENT_WITHOUT_A_DECISION, optional = true)
          String item,
      @Meaning(value = Meanings.PART_OR_WHOLE, optional = true) String part,
      @Meaning(value = Meanings.FLAGGED, optional = true) Flag flagged)
      implements DocumentsEvent {

    /** The whole, withdrawn by those who submitted it. */
    DocumentWithdrawn(String session, String document, String symbol) {
      this(session, document, symbol, null, null, null, null, null, null);
    }
  }
}
