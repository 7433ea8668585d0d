package org.council.minutes.domain.record;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.council.minutes.domain.AgendaFact.DelegationRegistered;
import org.council.minutes.domain.AgendaFact.ParticipantRegistered;
import org.council.minutes.domain.Forms;
import org.council.minutes.domain.Named;
import org.council.minutes.domain.SpeakersFact.FloorGiven;
import org.council.minutes.domain.Texts;

/** Who is who in the session, as far as it is known. */
public final class Roster {

  private static final Set<String> PRESIDING =
      Set.of(Office.CHAIR.name(), Office.VICE_CHAIR.name());

  private final Map<String, DelegationRegistered> delegations = new HashMap<>();
  private final Map<String, ParticipantRegistered> participants = new HashMap<>();

  Roster() {}

  void add(DelegationRegistered delegation) {
    delegations.put(delegation.delegation(), delegation);
  }

  void add(ParticipantRegistered participant) {
    participants.put(participant.participant(), participant);
  }

  public Optional<DelegationRegistered> delegation(String code) {
    return Optional.ofNullable(delegations.get(code));
  }

  public Optional<ParticipantRegistered> participant(String id) {
    return Optional.ofNullable(participants.get(id));
  }

  /** The delegation of a participant, where both are known. */
  public Optional<DelegationRegistered> delegationOf(String participant) {
    return participant(participant)
        .map(ParticipantRegistered::delegation)
        .flatMap(this::delegation);
  }

  /** How the record names the one who has the floor. */
  Speaker speaker(FloorGiven floor) {
    Optional<ParticipantRegistered> participant = participant(floor.participant());
    if (participant.isPresent() && speaksByOffice(participant.get(), floor)) {
      return officer(participant.get());
    }
    return switch (String.valueOf(floor.capacity())) {
      case "CHAIR" -> unnamed(Office.CHAIR);
      case "SECRETARIAT" -> unnamed(Office.SECRETARIAT);
      case "GUEST" -> unnamed(Office.GUEST);
      default -> delegate(floor, participant);
    };
  }

  /** The Chair and the Vice-Chair are of a delegation: who does not preside may speak for it. */
  private static boolean speaksByOffice(ParticipantRegistered participant, FloorGiven floor) {
    return participant.office() != null
        && (floor.delegation() == null || !PRESIDING.contains(participant.office()));
  }

  /** The Chair as the one who presides, with the forms of the person who holds that office. */
  Speaker.Officer chair(String presiding) {
    return participant(presiding)
        .filter(one -> Office.CHAIR.name().equals(one.office()))
        .map(one -> new Named(Texts.NONE, Forms.of(one.forms())))
        .map(named -> new Speaker.Officer(Office.CHAIR, named, Texts.NONE))
        .orElseGet(() -> unnamed(Office.CHAIR));
  }

  /** How the record names one who signs it or presided; the Chair where it is not known who. */
  SummaryRecord.Signatory signatory(String id) {
    Optional<ParticipantRegistered> participant = participant(id);
    Texts name = participant.map(ParticipantRegistered::name).map(Texts::of).orElse(Texts.NONE);
    Speaker capacity = participant.map(this::capacity).orElseGet(() -> unnamed(Office.CHAIR));
    return new SummaryRecord.Signatory(name, capacity);
  }

  private Speaker capacity(ParticipantRegistered participant) {
    String code = participant.delegation();
    return participant.office() == null && code != null
        ? new Speaker.Delegate(isObserver(code, false), state(code), Forms.of(participant.forms()))
        : officer(participant);
  }

  private Speaker delegate(FloorGiven floor, Optional<ParticipantRegistered> participant) {
    String code =
        Optional.ofNullable(floor.delegation())
            .or(() -> participant.map(ParticipantRegistered::delegation))
            .orElse(floor.participant());
    boolean observer = isObserver(code, "OBSERVER".equals(floor.capacity()));
    Forms forms =
        participant
            .filter(one -> one.office() == null)
            .map(ParticipantRegistered::forms)
            .map(Forms::of)
            .orElse(Forms.NONE);
    return new Speaker.Delegate(observer, state(code), forms);
  }

  /**
   * @param unlessKnown what is taken for true while the delegation is not known
   */
  private boolean isObserver(String code, boolean unlessKnown) {
    return delegation(code)
        .map(known -> !known.category().equals("COUNCIL_MEMBER_STATE"))
        .orElse(unlessKnown);
  }

  /** A State that is not known yet is called by its code. */
  private Named state(String code) {
    return delegation(code)
        .map(known -> new Named(Texts.of(known.name()), Forms.of(known.forms())))
        .orElseGet(() -> new Named(Texts.same(code), Forms.NONE));
  }

  private static Speaker.Officer officer(ParticipantRegistered participant) {
    return new Speaker.Officer(
        Office.of(participant.office()),
        new Named(Texts.of(participant.title()), Forms.of(participant.forms())),
        Texts.of(participant.name()));
  }

  private static Speaker.Officer unnamed(Office office) {
    return new Speaker.Officer(office, Named.NOBODY, Texts.NONE);
  }
}
