package org.council.agenda.domain.session;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who takes part in a session, as known at one moment.
 *
 * @param delegations all delegations
 * @param participants all participants, in the order in which they were listed
 */
public record Roster(Collection<Delegation> delegations, List<Participant> participants) {

  /**
   * Who presides over a body's meetings until another takes the chair: the first listed Chair;
   * where there is none the first Vice-Chair, and in other bodies than the plenary a group's chair.
   */
  public Optional<Participant> presiding(BodyKind kind) {
    return presidingOffices(kind)
        .flatMap(office -> participants.stream().filter(one -> one.holds(office)))
        .findFirst();
  }

  /** Whether the participant may take the chair in a body of that kind. */
  public boolean mayPreside(Participant participant, BodyKind kind) {
    return presidesByOffice(participant, kind) || isCouncillor(participant);
  }

  /** Whether the participant holds an office that presides over a body of that kind. */
  public boolean presidesByOffice(Participant participant, BodyKind kind) {
    return presidingOffices(kind).anyMatch(participant::holds);
  }

  /** Whether the person of that id holds one of the offices. */
  public boolean holds(String participant, Office... offices) {
    return participants.stream()
        .filter(one -> one.code().equals(participant))
        .anyMatch(one -> Stream.of(offices).anyMatch(one::holds));
  }

  /** Whether the participant represents a Member State of the council. */
  public boolean isCouncillor(Participant participant) {
    return represents(participant, councilMembers());
  }

  /** The codes of the council's Member States with a councillor physically present, in order. */
  public List<String> councilMembersInTheRoom() {
    Set<String> members = councilMembers();
    return participants.stream()
        .filter(one -> one.isInTheRoom() && represents(one, members))
        .map(Participant::delegation)
        .distinct()
        .sorted()
        .toList();
  }

  private static Stream<Office> presidingOffices(BodyKind kind) {
    return kind == BodyKind.PLENARY
        ? Stream.of(Office.CHAIR, Office.VICE_CHAIR)
        : Stream.of(Office.CHAIR, Office.VICE_CHAIR, Office.GROUP_CHAIR);
  }

  private static boolean represents(Participant participant, Set<String> members) {
    return participant.delegation() != null && members.contains(participant.delegation());
  }

  private Set<String> councilMembers() {
    return delegations.stream()
        .filter(Delegation::isOfTheCouncil)
        .map(Delegation::code)
        .collect(Collectors.toUnmodifiableSet());
  }
}
