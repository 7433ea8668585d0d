package org.council.minutes.domain.wording;

import static org.council.minutes.domain.OutcomeKind.ADOPTED;
import static org.council.minutes.domain.OutcomeKind.AGREED;
import static org.council.minutes.domain.OutcomeKind.APPROVED;
import static org.council.minutes.domain.OutcomeKind.CARRIED_OVER;
import static org.council.minutes.domain.OutcomeKind.ENDORSED;
import static org.council.minutes.domain.OutcomeKind.NOTED;
import static org.council.minutes.domain.OutcomeKind.REFERRED;
import static org.council.minutes.domain.OutcomeKind.WITHDRAWN;
import static org.council.minutes.domain.Story.bilingual;
import static org.council.minutes.domain.Story.ofDocument;
import static org.council.minutes.domain.Story.ofPart;
import static org.council.minutes.domain.Story.ofText;
import static org.council.minutes.domain.Story.outcome;
import static org.council.minutes.domain.Story.to;

import java.util.Map;
import org.council.minutes.domain.DocumentsFact.Part;
import org.junit.jupiter.api.Test;

/** What a decision with several outcomes says, in one sentence. */
class SeveralOutcomesTest extends InBothLanguages {

  @Test
  void share_the_subject_with_verbs_in_their_order() {
    story.document("C30/2", new Part("Annex A", "DRAFT_RESOLUTION"));
    decided(ofText(APPROVED, MAP), ofPart(ADOPTED, "C30/2", "Annex A"))
        .says(
            "The Council approved the map and adopted the resolution contained in Annex A to Document C30/2.",
            "理事会批准了地图，并通过了C30/2号文件附件A所载的决议。");
    decided(ofText(NOTED, COSTS), ofDocument(APPROVED, "C30/2"), ofText(ENDORSED, MAP))
        .says(
            "The Council took note of the costs, approved Document C30/2 and endorsed the map.",
            "理事会将费用记录在案，批准了C30/2号文件，并赞同地图。");
    decided(ofText(NOTED, COSTS), outcome(AGREED))
        .says("The meeting took note of the costs and so agreed.", "会议将费用记录在案，并对此表示同意。");
  }

  @Test
  void on_parts_of_one_document_name_it_with_each_of_them() {
    story.document(
        "C30/2",
        new Part("Annex A", "DRAFT_RESOLUTION"),
        new Part("Annex B", "DRAFT_DECISION"),
        new Part("Annex C", "REPORT"));
    decided(
            ofPart(ADOPTED, "C30/2", "Annex A"),
            ofPart(ADOPTED, "C30/2", "Annex B"),
            ofPart(APPROVED, "C30/2", "Annex C"),
            ofDocument(NOTED, "C30/2"))
        .says(
            "The Council adopted the resolution contained in Annex A to Document C30/2 and the decision contained in"
                + " Annex B to Document C30/2, approved the report contained in Annex C to Document C30/2 and took note"
                + " of Document C30/2.",
            "理事会通过了C30/2号文件附件A所载的决议和C30/2号文件附件B所载的决定，批准了C30/2号文件附件C所载的报告，并将C30/2号文件记录在案。");
  }

  @Test
  void of_one_kind_are_listed() {
    decided(ofDocument(APPROVED, "C30/2"), ofDocument(APPROVED, "C30/3"))
        .says("Documents C30/2 and C30/3 were approved.", "C30/2和C30/3号文件获得批准。");
    decided(ofText(APPROVED, MAP), ofText(APPROVED, COSTS))
        .says("The Council approved the map and the costs.", "理事会批准了地图和费用。");
  }

  @Test
  void of_one_kind_are_told_apart_from_what_is_said_of_the_item_itself() {
    Map<String, String> daily = bilingual("to meet daily", "每日开会");
    decided(outcome(AGREED), ofText(AGREED, daily))
        .says("The meeting so agreed and agreed to meet daily.", "会议对此表示同意，并同意每日开会。");
    decided(ofText(AGREED, daily), outcome(AGREED))
        .says("The meeting agreed to meet daily and so agreed.", "会议同意每日开会，并对此表示同意。");
    decided(outcome(AGREED), outcome(AGREED)).says("It was so agreed.", "会议对此表示同意。");
  }

  @Test
  void of_one_kind_are_told_apart_where_one_is_to_do_something() {
    Map<String, String> daily = bilingual("to meet daily", "每日开会");
    decided(ofDocument(AGREED, "C30/2"), ofText(AGREED, daily))
        .says(
            "The meeting agreed Document C30/2 and agreed to meet daily.", "会议同意C30/2号文件，并同意每日开会。");
    decided(ofText(AGREED, daily), ofDocument(AGREED, "C30/2"), ofDocument(AGREED, "C30/3"))
        .says(
            "The meeting agreed to meet daily and agreed Documents C30/2 and C30/3.",
            "会议同意每日开会，并同意C30/2和C30/3号文件。");
  }

  @Test
  void that_say_the_same_of_the_item_say_it_once() {
    decided(
            to(CARRIED_OVER, "NEXT_MEETING", "C30/2", null),
            to(CARRIED_OVER, "NEXT_MEETING", "C30/3", null))
        .says(
            "The Chair said that the next plenary meeting would continue its consideration of the item.",
            "主席说，下一次全体会议将继续讨论此议项。");
  }

  @Test
  void that_have_other_subjects_make_clauses() {
    decided(
            ofDocument(NOTED, "C30/2"),
            to(REFERRED, "ADM", null, COSTS),
            ofDocument(WITHDRAWN, "C30/3"))
        .says(
            "Document C30/2 was noted, the Chair said that the Committee on Coffee would continue its discussion of the"
                + " costs, and Document C30/3 was withdrawn.",
            "会议将C30/2号文件记录在案，主席说，咖啡委员会将继续讨论费用，C30/3号文件被撤回。");
  }
}
