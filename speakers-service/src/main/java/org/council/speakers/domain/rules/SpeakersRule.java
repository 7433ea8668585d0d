package org.council.speakers.domain.rules;

import org.council.platform.procedure.Rule;

/**
 * The rules of the floor, in the order in which they are checked: of several broken, the first is
 * cited, but for {@link #FLOOR_GOES_TO_THE_ONE_EXPECTED}. Where somebody is called who waits in the
 * list that one comes before all but those on who may speak at all, the meeting and the item:
 * whoever calls another than the one expected is told so, and not what keeps that one from the
 * floor. Those that refuse nobody (an order, a computation) are cited where something stands as it
 * does because of them.
 *
 * <p>"C23 PL-1" is the summary record of the first plenary meeting of the 2023 session of the ITU
 * Council, where the Chair recalled the rules on participation.
 */
public enum SpeakersRule implements Rule {
  SECTOR_MEMBER_OBSERVER_HAS_NO_FLOOR(
      "spk-01", "C23 PL-1, 1.3, second point", "A Sector Member observer may not speak."),

  REGIONAL_ORGANIZATION_HAS_NO_FLOOR(
      "spk-02",
      "No source found: a cautious choice of the project until one says otherwise",
      "A regional organization that observes has no floor."),

  ONLY_COUNCILLORS_RAISE_POINTS_OF_ORDER(
      "spk-03",
      "For observers C23 PL-1, 1.3, first point; for officers and guests no source found: that only a delegation"
          + " raises it is from memory, unverified (1992 Convention, Article 32, Nos. 388-389)",
      "Neither a Member State observer nor an officer or a guest may raise a point of order."),

  OBSERVER_MAKES_NO_PROCEDURAL_MOTION(
      "spk-04",
      "C23 PL-1, 1.3, first point",
      "A Member State observer may not make a procedural motion."),

  MOTION_IS_IN_FORCE(
      "spk-24",
      "From memory, unverified: ITU Convention (Geneva, 1992), Article 32, Nos. 390-395",
      "A procedural motion is made, and a named one under its name, where the rule book of the body has it in"
          + " force."),

  MEETING_IS_IN_PROGRESS(
      "spk-05",
      "ITU Convention (Geneva, 1992), Article 32, Nos. 352-355: the chair opens and closes meetings; for the UN General"
          + " Assembly by analogy: rule 67, paraphrased, has a meeting opened and debate permitted, its number from memory;"
          + " that who waits to move that a meeting break off waits no more has no source: a choice of the project",
      "The floor is given, a clock let run again, the list directed, and a point of order or a motion settled while the"
          + " meeting is in progress: not while it is adjourned or after it rose, and not at a time before it was opened or"
          + " in its last break; nor is the floor asked for at a time before it was opened; who waits to move that it break"
          + " off waits no more once it rose, or another took the item up."),

  ITEM_IS_BEFORE_THE_MEETING(
      "spk-06",
      "ITU Convention (Geneva, 1992), Article 32, Nos. 352-355, read in part: the chair directs the deliberations and keeps"
          + " debate to the point; that nobody speaks on an item that is not open is inferred; for points of order UN General"
          + " Assembly, rule 71: during the discussion of any matter; that it lasts until the next is opened is inferred; in the"
          + " ITU from memory, unverified (1992 Convention, Article 32, Nos. 388-389: at any time)",
      "A delegation speaks on an item that is open, and raises a point of order also in a speech on one that was closed, and"
          + " between two items on the one closed last, until the meeting rises; nothing is asked for, reserved or said in a"
          + " meeting from which another took the item."),

  MEMBER_STATE_OBSERVER_SPEAKS_ONCE(
      "spk-07",
      "C23 PL-1, 1.3, third point; decision of the Council in 2005 (C05/74, C05/84)",
      "A Member State observer speaks only once on an item; introducing its contribution is that once."),

  OBSERVER_NOTIFIES_IN_ADVANCE(
      "spk-08",
      "C23 PL-1, 1.3, fourth point; decision of the Council in 2005 (C05/74, C05/84)",
      "A Member State observer tells the secretariat in advance that it wishes to speak on an item, or to introduce"
          + " its contribution."),

  RIGHTS_OF_REPLY_ARE_NUMBERED(
      "spk-25",
      "UN General Assembly decision 34/401 (Annex V); how many, and that they are counted at each meeting, from memory,"
          + " unverified",
      "A delegation replies on an item in a meeting as often as the rule book of the body allows."),

  SPEAKERS_ON_A_MOTION_ARE_NUMBERED(
      "spk-34",
      "UN General Assembly, rule 74: beside the mover two for and two against; in the ITU from memory, unverified (1992"
          + " Convention, Article 32, Nos. 396-399); that they are of as many delegations is inferred",
      "Once a motion was made, so many beside its mover speak for it and so many against it as the rule book of the body"
          + " allows, a delegation once."),

  DELEGATION_HAS_ITS_TIME(
      "spk-36",
      "ITU Convention (Geneva, 1992), Article 32, Nos. 400-402: the meeting decides how often and how long a delegation"
          + " speaks on a point",
      "Where the rule book or the meeting limits the time of a delegation on an item, it does not speak beyond it."),

  NOTIFICATION_COMES_BEFORE_THE_ITEM(
      "spk-09",
      "C23 PL-1, 1.3, fourth point, says \"in advance\"; the cut-off itself has no source: a choice of the project",
      "An observer notifies before the cut-off of the rule book, reckoned from the opening of the item or the meeting."),

  LIST_IS_OPEN(
      "spk-10",
      "ITU Convention (Geneva, 1992), Article 32, Nos. 403-404; for a reserved right C23 PL-1, 1.3, third point; that the"
          + " introduction waited or was told of, and that one passed over asks once more, has no source: a choice of the"
          + " project, for it had asked or told in time",
      "When the list of speakers is closed, nobody is added but for a point of order, a procedural motion or a right"
          + " of reply; one that was passed over, or that reserved its right before in place of an introduction that"
          + " waited or was told of in advance, asks once more."),

  REPLIES_COME_AFTER_CLOSING(
      "spk-31",
      "ITU Convention (Geneva, 1992), Article 32, No. 404, and UN General Assembly, rule 73: a reply is allowed after"
          + " closing; that none is asked for before is inferred",
      "Where the rule book says so, a right of reply is asked for after the list was closed."),

  SUBSTANCE_IS_HEARD_UNTIL_THE_DEBATE_ENDS(
      "spk-40",
      "UN General Assembly, rule 74: adjourning the debate prevents it, closing it leads to the vote; in the ITU from"
          + " memory, unverified (1992 Convention, Article 32, Nos. 396-399: the vote follows at once); that it settles a"
          + " motion to do so again, and that to adjourn also one to close, is inferred; that replies are heard, and that"
          + " the Chair may reopen the list, has no source: a choice of the project",
      "Once the meeting has decided to close the debate or to adjourn it, the list is closed, and nobody has the floor on"
          + " the substance of the item, or for a motion that is settled with that, until the list is reopened or the"
          + " item opened again."),

  ONLY_A_CLOSED_LIST_IS_REOPENED(
      "spk-11",
      "Follows from Nos. 403-404 of the ITU Convention (Geneva, 1992), Article 32, and from UN General Assembly, rule 73,"
          + " read as rule 40 of a treaty body: the chair declares the list closed",
      "Only a list that was closed is reopened."),

  REQUEST_WAITS_ONCE(
      "spk-12",
      "No source found: a choice of the project",
      "A delegation that waits is not added again for the same purpose, motion, document and group."),

  ONLY_A_WAITING_REQUEST_IS_ACTED_ON(
      "spk-13",
      "No source found: a choice of the project",
      "Only a request that waits can be withdrawn, put elsewhere or passed over, and has a turn to come."),

  ABSENT_WHEN_CALLED_IS_PASSED_OVER(
      "spk-38",
      "No source found: a choice of the project, for one that is absent uses up nothing",
      "One who was given the floor and is absent may be passed over while its turn lasts and nothing came of it: that"
          + " was no intervention, and the one called may ask again."),

  POINT_OF_ORDER_IS_RULED_ON_ONCE(
      "spk-29",
      "UN General Assembly, rule 71, and Annex IV, paragraph 79: it has precedence over any other matter, including"
          + " procedural motions; in the ITU from memory, unverified (1992 Convention, Article 32, Nos. 388-389)",
      "The Chair rules on a point of order at once, and once."),

  RULING_IS_APPEALED_ONCE(
      "spk-30",
      "UN General Assembly, rule 71: an appeal is put to the vote at once; that it is made before the meeting goes on is"
          + " inferred; in the ITU from memory, unverified (1992 Convention, Article 32, Nos. 388-389); for observers C23"
          + " PL-1, 1.3, first point; that a vote is interrupted by a point of order on its conduct, and by nothing else:"
          + " ITU Convention (Geneva, 1992), Article 32, Nos. 423-426; in the General Assembly from memory, unverified (rule"
          + " 88)",
      "Where the rule book says so, a ruling may be appealed at once, and once, by one who may raise points of order,"
          + " and the meeting decides at once; only a point of order on how it votes interrupts it, and is ruled on first."),

  MOTION_ENDS_ONCE(
      "spk-37",
      "ITU Convention (Geneva, 1992), Article 32, Nos. 405-406: the mover withdraws before the vote, and anyone takes it up"
          + " again; Nos. 352-355: the chair rules on motions; for the UN General Assembly no source found: by analogy",
      "A motion that was made ends once: decided, withdrawn by its mover or ruled out by the Chair; nobody speaks on it"
          + " then."),

  TIME_IS_YIELDED_WHERE_ALLOWED_AND_ONCE(
      "spk-32",
      "No source found: off in every rule book until one is",
      "Where the rule book says so, a speaker gives the rest of its time to another, who does not give it on."),

  QUESTION_IS_PUT_TO_THE_SPEAKER(
      "spk-33",
      "No source found: off in every rule book until one is",
      "Where the rule book says so, a question is put to the one who speaks, whose clock stands meanwhile and who"
          + " answers at once."),

  ONE_SPEAKER_AT_A_TIME(
      "spk-14",
      "ITU General Rules, Nos. 94-95 (speakers need the chair's consent); UN General Assembly, rule 71 (a point of"
          + " order interrupts); that who presides is heard on it meanwhile is inferred: the chair rules on it",
      "One speaker has the floor of a meeting; only a point of order interrupts, and, where it is ruled on at once, who"
          + " presides until it is settled."),

  FLOOR_GOES_TO_THE_ONE_EXPECTED(
      "spk-27",
      "No source found: a choice of the project, so that two who call the next speaker at once call one",
      "Where the one who gives the floor names the request that is next, no other is answered."),

  CHAIR_PLACES(
      "spk-28",
      "ITU Convention (Geneva, 1992), Article 32, Nos. 352-355: the chair directs the deliberations; that a place may"
          + " be changed, with a reason, has no source: a choice of the project",
      "The Chair may put one who waits before or after another, for a reason that is kept and shown."),

  TIME_IS_SET_ON_THE_ITEM(
      "spk-35",
      "ITU Convention (Geneva, 1992), Article 32, Nos. 400-402; UN General Assembly, rule 72; for observers C23 PL-1, 1.3,"
          + " sixth point",
      "The Chair, with the meeting's assent, sets how long speakers have on an item; observers within the rule book's cap"
          + " and until the first of them is called."),

  WHO_PRESIDES_IS_CALLED_OVER(
      "spk-39",
      "No source found: a choice of the project",
      "While one who waits presides, others are called over it; another of its delegation may be given the floor in its"
          + " place."),

  POINTS_OF_ORDER_FIRST(
      "spk-15",
      "UN General Assembly, Annex IV, paragraph 79; in the ITU from memory, unverified (1992 Convention, Article 32,"
          + " Nos. 388-390)",
      "A point of order comes before everything else."),

  PROCEDURAL_MOTIONS_BEFORE_SUBSTANCE(
      "spk-16",
      "From memory, unverified: ITU Convention (Geneva, 1992), Article 32, Nos. 390-395; that it does until it is decided:"
          + " UN General Assembly, rule 74: once the speakers for and against were heard the vote follows at once",
      "A procedural motion comes before the substance of the item: one that waits, and one that was made until it has"
          + " ended."),

  MOTIONS_IN_THEIR_ORDER(
      "spk-26",
      "From memory, unverified: ITU Convention (Geneva, 1992), Article 32, Nos. 390-395; that they are decided in that"
          + " order is inferred",
      "Motions come in their order: to suspend the meeting, to adjourn it, to adjourn the debate, to close it, others; none"
          + " is made or decided before one of a higher order has ended."),

  RIGHTS_OF_REPLY_LAST(
      "spk-17",
      "Inferred: ITU Convention (Geneva, 1992), Article 32, No. 404, allows a reply after closing; UN General Assembly"
          + " decision 34/401 has replies at the end of the day",
      "Rights of reply come after the other speakers."),

  INTRODUCTIONS_BEFORE_DISCUSSION(
      "spk-18",
      "C23 PL-1, 1.3, fifth point, and 11.1 to 11.5",
      "Contributions are introduced before they are discussed."),

  OBSERVERS_INTRODUCE_AFTER_COUNCILLORS(
      "spk-19",
      "C23 PL-1, 1.3, fifth point",
      "Observers introduce their contributions after the Member States of the Council have introduced theirs."),

  OBSERVERS_SPEAK_AFTER_COUNCILLORS(
      "spk-20",
      "C23 PL-1, 1.3, fifth point; decision of the Council in 2005 (C05/74, C05/84)",
      "Observers speak after the Member States of the Council have spoken."),

  IN_THE_ROOM_BEFORE_REMOTE(
      "spk-21",
      "C23 PL-1, 1.2",
      "In the discussion councillors who are physically present speak before those who take part remotely."),

  FIRST_COME_FIRST_SERVED(
      "spk-22",
      "Rules of the Conference of the Parties to the UNTOC, rule 42: in the order in which they asked",
      "Among equals, who asked first speaks first."),

  OBSERVERS_SHARE_THE_TIME_LEFT(
      "spk-23",
      "C23 PL-1, 1.3, sixth point; the formula and its cap have no source: a choice of the project",
      "An observer's time follows from how many observers wait and how much of the item's time is left.");

  private final String id;
  private final String citation;
  private final String text;

  SpeakersRule(String id, String citation, String text) {
    this.id = id;
    this.citation = citation;
    this.text = text;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String citation() {
    return citation;
  }

  @Override
  public String text() {
    return text;
  }
}
