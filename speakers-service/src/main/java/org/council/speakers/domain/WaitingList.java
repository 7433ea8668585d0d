package org.council.speakers.domain;

import static org.council.speakers.domain.rules.SpeakersRule.ONLY_A_WAITING_REQUEST_IS_ACTED_ON;
import static org.council.speakers.domain.rules.SpeakersRule.REQUEST_WAITS_ONCE;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.council.platform.procedure.InvalidInput;
import org.council.platform.procedure.NoSuch;
import org.council.platform.procedure.Refusal;
import org.council.speakers.domain.order.Placing;
import org.council.speakers.domain.order.Placings;
import org.council.speakers.domain.order.SpeakingOrder;
import org.council.speakers.domain.request.Asking;
import org.council.speakers.domain.request.Purpose;
import org.council.speakers.domain.request.RequestsOfOne;
import org.council.speakers.domain.request.Speaker;
import org.council.speakers.domain.request.SpeakerRequest;
import org.council.speakers.domain.request.WaitingEntry;

/**
 * The requests made on an item: who waits, where the Chair put them, and which of them is meant.
 */
@Embeddable
public class WaitingList {

  @OneToMany(cascade = CascadeType.ALL)
  @JoinColumn(name = "session", nullable = false, updatable = false)
  @JoinColumn(name = "item", nullable = false, updatable = false)
  @OrderBy("sequence")
  private List<SpeakerRequest> requests = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      name = "request_placing",
      joinColumns = {@JoinColumn(name = "session"), @JoinColumn(name = "item")})
  @OrderColumn(name = "ordinal")
  private List<Placing> placings = new ArrayList<>();

  protected WaitingList() {}

  /**
   * Adds one who waits from now on.
   *
   * @param sequence which of two that ask at the same instant was entered first
   */
  SpeakerRequest add(Speaker speaker, Asking asking, long sequence) {
    SpeakerRequest request =
        new SpeakerRequest(WaitingEntry.of(UUID.randomUUID(), speaker, asking, sequence));
    requests.add(request);
    return request;
  }

  /**
   * Puts one who waits beside another.
   *
   * @throws InvalidInput when it is put beside itself, or before both had asked for the floor
   * @throws Refusal when one of the two does not wait (spk-13), or a point of order would stand
   *     behind another matter (spk-15)
   */
  void put(Placing placing, SpeakingOrder order) {
    mustHoldBoth(placing);
    SpeakerRequest put = request(placing.request());
    SpeakerRequest other = request(placing.beside());
    placing.mustLeavePointsOfOrderFirst(put.entry(), other.entry(), order);
    put.mustHaveBeenAskedForBy(placing.placedAt());
    other.mustHaveBeenAskedForBy(placing.placedAt());
    placings.add(placing);
  }

  /**
   * Refuses to put one beside another unless both wait.
   *
   * @throws InvalidInput when it is put beside itself
   * @throws Refusal when one of the two does not wait (spk-13)
   */
  void mustHoldBoth(Placing placing) {
    placing.mustNameAnother();
    mustWait(request(placing.request()));
    mustWait(request(placing.beside()));
  }

  /**
   * Refuses what is done to a request that does not wait (spk-13).
   *
   * @throws Refusal when it does not wait any more
   */
  static void mustWait(SpeakerRequest request) {
    ONLY_A_WAITING_REQUEST_IS_ACTED_ON.unless(
        request.isWaiting(), "request %s is %s", request.id(), request.status());
  }

  /**
   * Refuses a delegation that waits for exactly this (spk-12).
   *
   * @throws Refusal when it does
   */
  void mustNotHold(Speaker speaker, Asking asking) {
    REQUEST_WAITS_ONCE.unless(
        !waitsFor(speaker.delegation(), asking), "%s waits already", speaker.delegation());
  }

  /** Whether its delegation waits for the same again. */
  boolean holds(SpeakerRequest one) {
    return waitsFor(one.delegation(), one.asking());
  }

  private boolean waitsFor(String delegation, Asking asking) {
    return waiting().anyMatch(request -> request.isTheSame(delegation, asking));
  }

  /** Some of them, next first. */
  List<SpeakerRequest> sorted(Stream<SpeakerRequest> some, SpeakingOrder order) {
    return order.sorted(entries(some).toList()).stream()
        .map(entry -> request(entry.request()))
        .toList();
  }

  /**
   * A request by its id, whether it waits or not.
   *
   * @throws NoSuch when none was made on the item
   */
  public SpeakerRequest request(UUID request) {
    return requests.stream()
        .filter(known -> known.id().equals(request))
        .findFirst()
        .orElseThrow(() -> new NoSuch("request %s on the item".formatted(request)));
  }

  /** What the order is computed from. */
  Stream<WaitingEntry> entries() {
    return entries(waiting());
  }

  private Stream<WaitingEntry> entries(Stream<SpeakerRequest> some) {
    Placings placed = placed();
    return some.map(request -> placed.of(request.entry()));
  }

  /** What the order of one is computed from, with the place that the Chair gave it, if it did. */
  WaitingEntry entry(SpeakerRequest request) {
    return placed().of(request.entry());
  }

  private Placings placed() {
    return new Placings(placings, requests);
  }

  /** That instant, or when the last of those who wait asked where that is later. */
  public Instant notBeforeTheLast(Instant instant) {
    return waiting()
        .map(SpeakerRequest::requestedAt)
        .max(Comparator.naturalOrder())
        .filter(instant::isBefore)
        .orElse(instant);
  }

  /** Those of a participant that wait, or may wait again. */
  Stream<SpeakerRequest> ofParticipant(String participant) {
    return requests.stream()
        .filter(SpeakerRequest::mayStillBeCalled)
        .filter(request -> request.participant().equals(participant));
  }

  Stream<SpeakerRequest> ofDelegation(String delegation) {
    return waiting().filter(request -> request.isOf(delegation));
  }

  /** All that were made, also those that do not wait any more, in the order in which they were. */
  Stream<SpeakerRequest> requests() {
    return requests.stream();
  }

  /** Those that an intervention answers. */
  Stream<SpeakerRequest> answeredBy(UUID intervention) {
    return requests.stream().filter(request -> request.isAnsweredBy(intervention));
  }

  /** Those that lapsed with an intervention. */
  Stream<SpeakerRequest> lapsedBy(UUID intervention) {
    return requests.stream().filter(request -> request.lapsedBy(intervention));
  }

  /** How many observer delegations wait, one who is called from the room among them. */
  int observersWith(WaitingEntry... called) {
    return (int)
        Stream.concat(entries(), Stream.of(called))
            .filter(WaitingEntry::isObserver)
            .map(WaitingEntry::delegation)
            .distinct()
            .count();
  }

  /** Those who wait to raise a point of order. */
  List<SpeakerRequest> pointsOfOrder() {
    return waiting().filter(request -> request.purpose() == Purpose.POINT_OF_ORDER).toList();
  }

  /** Those who wait to make a motion. */
  List<SpeakerRequest> motions() {
    return waiting().filter(request -> request.purpose() == Purpose.PROCEDURAL_MOTION).toList();
  }

  /** Those who wait to speak for or against a motion. */
  List<SpeakerRequest> onMotions() {
    return waiting().filter(request -> request.purpose().isOnAMotion()).toList();
  }

  /** How many other delegations wait to speak so on a motion. */
  int othersOn(Asking asking, String delegation) {
    return (int)
        waiting()
            .filter(waits -> waits.purpose() == asking.purpose())
            .filter(waits -> waits.asking().motion() == asking.motion())
            .map(SpeakerRequest::delegation)
            .filter(other -> !other.equals(delegation))
            .distinct()
            .count();
  }

  /**
   * The waiting request of a delegation that is meant.
   *
   * @param wish purpose, motion, document and group tell several apart; null fits all
   * @throws Refusal when none waits (spk-13)
   * @throws InvalidInput when several fit
   */
  public SpeakerRequest meantBy(Speaker speaker, Asking wish) {
    Optional<SpeakerRequest> meant = theOne(speaker, wish);
    ONLY_A_WAITING_REQUEST_IS_ACTED_ON.unless(
        meant.isPresent(), "no such request of %s waits", speaker.participant());
    return meant.orElseThrow();
  }

  /**
   * The waiting request of a delegation that fits, if there is one.
   *
   * @param wish purpose, motion, document and group tell several apart; null fits all
   * @throws InvalidInput when several fit
   */
  Optional<SpeakerRequest> theOne(Speaker speaker, Asking wish) {
    String delegation = speaker.delegation();
    return new RequestsOfOne(delegation, ofDelegation(delegation).toList()).theOne(wish);
  }

  private Stream<SpeakerRequest> waiting() {
    return requests.stream().filter(SpeakerRequest::isWaiting);
  }
}
