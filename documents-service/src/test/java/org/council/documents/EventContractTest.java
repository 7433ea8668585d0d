package org.council.documents;

import java.util.List;
import java.util.Map;
import org.council.contract.EventContract;
import org.council.documents.domain.DocumentKind;
import org.council.documents.domain.DocumentsEvent;
import org.council.documents.domain.DocumentsEvent.DecisionAdopted;
import org.council.documents.domain.DocumentsEvent.DocumentAdopted;
import org.council.documents.domain.DocumentsEvent.DocumentAgreed;
import org.council.documents.domain.DocumentsEvent.DocumentAllocated;
import org.council.documents.domain.DocumentsEvent.DocumentApproved;
import org.council.documents.domain.DocumentsEvent.DocumentCarriedOver;
import org.council.documents.domain.DocumentsEvent.DocumentCorrected;
import org.council.documents.domain.DocumentsEvent.DocumentDeferred;
import org.council.documents.domain.DocumentsEvent.DocumentEndorsed;
import org.council.documents.domain.DocumentsEvent.DocumentExtended;
import org.council.documents.domain.DocumentsEvent.DocumentNoted;
import org.council.documents.domain.DocumentsEvent.DocumentPublished;
import org.council.documents.domain.DocumentsEvent.DocumentReferred;
import org.council.documents.domain.DocumentsEvent.DocumentRegistered;
import org.council.documents.domain.DocumentsEvent.DocumentRevised;
import org.council.documents.domain.DocumentsEvent.DocumentWithdrawn;
import org.council.documents.domain.DocumentsEvent.PartOfText;
import org.council.documents.domain.DocumentsEvent.ResolutionAdopted;
import org.council.documents.domain.Flag;
import org.council.documents.domain.PartKind;
import org.council.platform.procedure.Fact;

/** The samples are the published examples: the documents of one session. */
class EventContractTest extends EventContract {

  private static final String S = "C23";
  private static final String PL = "PL-1";

  // Items, by the ids that agenda gives them.
  private static final String OPERATIONAL_PLAN = "0aeef33f-988c-30dd-8284-95a2bc6da267";
  private static final String ACTIVITIES = "959b92b0-5364-34f1-ba7e-eb2fede53b3f";
  private static final String ROADMAP = "6155adce-ceab-33e8-9a8b-cf986a44ca80";
  private static final String GUIDELINES = "67045c6a-0525-3f3b-8e44-5325ad3a93b6";
  private static final String VENUE = "203aab06-fcf4-30a6-be55-ba10fe5e1121";
  private static final String RESERVES = "5ba3e0d7-5af8-3adb-ae75-70fdad8b5850";
  private static final String BUDGET = "ab0c8994-2f59-3330-b82e-e3dde885a8f7";
  private static final String RISKS = "8286ad8b-a76a-3110-868f-9c9730291d6c";
  private static final String DATES = "19eb8487-89e1-3aa8-852e-5a5aaa398a31";
  private static final String CONTRIBUTIONS = "7577c4a0-439f-3ff7-9971-b72cc7208b32";

  EventContractTest() {
    super("documents", DocumentsEvent.class, samples());
  }

  private static Fact[] samples() {
    return new Fact[] {
      new DocumentRegistered(
          S,
          "C23/28",
          "C23/28",
          DocumentKind.DOCUMENT,
          Map.of("en", "Draft operational plan", "zh", "运作规划草案"),
          List.of(),
          List.of(new PartOfText("Annex A", "A", PartKind.DRAFT_RESOLUTION))),
      new DocumentRevised(
          S,
          "C23/72",
          "C23/72(Rev.1)",
          1,
          Map.of("en", "Multi-country contribution"),
          List.of("KEN", "TUR"),
          List.of(),
          "C23/72(Rev.1)",
          DocumentKind.MULTI_COUNTRY_CONTRIBUTION),
      new DocumentCorrected(
          S,
          "C23/72",
          "C23/72(Rev.1)+Corr.1",
          1,
          Map.of("en", "Corrigendum 1"),
          List.of("KEN", "TUR"),
          List.of()),
      new DocumentExtended(
          S, "C23/35", "C23/35+Add.1", 1, Map.of("en", "Addendum 1"), List.of(), List.of()),
      new DocumentPublished(S, "C23/28", "C23/28", "zh"),
      new DocumentAllocated(S, "C23/28", "C23/28", "PL", OPERATIONAL_PLAN),
      new DocumentApproved(S, "C23/35", "C23/35", "PL-1/8/1", PL, 8, ACTIVITIES, null, null),
      new DocumentNoted(
          S, "C23/36", "C23/36", "PL-1/11/1", PL, 11, ROADMAP, "Annex B", Flag.UNKNOWN_PART),
      new DocumentAdopted(S, "C23/37", "C23/37", "PL-1/12/1", PL, 12, GUIDELINES, "Annex C", null),
      new DocumentAgreed(S, "C23/38", "C23/38", "PL-1/13/1", PL, 13, VENUE, null, null),
      new DocumentEndorsed(
          S, "C23/39", "C23/39", "PL-1/14/1", PL, 14, RESERVES, null, Flag.SUPERSEDED_EDITION),
      new DocumentReferred(S, "C23/60", "C23/60", "PL-1/10/1", PL, 10, BUDGET, null, "ADM", null),
      new DocumentCarriedOver(
          S, "C23/52", "C23/52", "PL-1/11/2", PL, 11, ROADMAP, null, "NEXT_MEETING", null),
      new DocumentDeferred(
          S, "C23/53", "C23/53", "PL-1/15/1", PL, 15, RISKS, null, "NEXT_SESSION", null),
      new ResolutionAdopted(
          S, "C23/28", "C23/28", "Annex A", "PL-1/9/1", PL, 9, OPERATIONAL_PLAN, null),
      new DecisionAdopted(S, "C23/61", "C23/61", "Annex 1", "PL-1/16/1", PL, 16, DATES, null),
      new DocumentWithdrawn(
          S,
          "C23/90",
          "C23/90",
          "PL-1/17/1",
          PL,
          17,
          CONTRIBUTIONS,
          null,
          Flag.UNREGISTERED_DOCUMENT)
    };
  }
}
