package org.council.speakers.domain.request;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.council.platform.procedure.InvalidInput;

/**
 * The requests of one delegation that wait, and which of them is meant.
 *
 * @param delegation its code
 * @param waiting next first
 */
public record RequestsOfOne(String delegation, List<SpeakerRequest> waiting) {

  /**
   * The one that a wish means, if there is one.
   *
   * @param wish purpose, motion, document and group tell several apart; null fits all
   * @throws InvalidInput when several fit
   */
  public Optional<SpeakerRequest> theOne(Asking wish) {
    List<SpeakerRequest> fitting = those(request -> request.asking().isMeantBy(wish));
    List<SpeakerRequest> meant = inTheNameOf(wish.onBehalfOf(), about(wish.document(), fitting));
    if (meant.size() > 1) {
      throw new InvalidInput(
          tellingApart(wish, meant),
          "%s waits %d times; name which is meant.".formatted(delegation, meant.size()));
    }
    return meant.stream().findFirst();
  }

  /**
   * Those that a speech answers, the one called first: where the speech names several documents,
   * also the other introductions of them in the same name.
   *
   * @param expected the id of the one that is called; where none is named, it is the first in the
   *     name in which the speech is, or else the first
   */
  public List<SpeakerRequest> answeredBy(Speech speech, UUID expected) {
    List<SpeakerRequest> answerable = those(request -> speech.answers(request.asking()));
    Optional<SpeakerRequest> called =
        answerable.stream()
            .filter(request -> request.id().equals(expected))
            .findFirst()
            .or(() -> inTheNameOf(speech.onBehalfOf(), answerable).stream().findFirst())
            .or(() -> answerable.stream().findFirst());
    return called.stream()
        .flatMap(first -> speech.introducesByName() ? with(first, answerable) : Stream.of(first))
        .toList();
  }

  private static Stream<SpeakerRequest> with(
      SpeakerRequest called, List<SpeakerRequest> introductions) {
    Stream<SpeakerRequest> others =
        introductions.stream().filter(request -> request.isInTheNameOf(called.onBehalfOf()));
    return Stream.concat(Stream.of(called), others).distinct();
  }

  private List<SpeakerRequest> those(Predicate<SpeakerRequest> which) {
    return waiting.stream().filter(which).toList();
  }

  /** Where a document is named and one with it is among them, one without any is not meant. */
  private static List<SpeakerRequest> about(String document, List<SpeakerRequest> fitting) {
    boolean named =
        document != null && fitting.stream().anyMatch(request -> request.document() != null);
    return fitting.stream().filter(request -> !named || request.document() != null).toList();
  }

  /**
   * Those in the name of a group; where none is named, not those for which the delegation waits in
   * its own name as well.
   */
  private static List<SpeakerRequest> inTheNameOf(String group, List<SpeakerRequest> fitting) {
    return fitting.stream()
        .filter(request ->
            group == null
                ? fitting.stream().noneMatch(request::isTheSameForAGroupAs)
                : request.isInTheNameOf(group))
        .toList();
  }

  private static String tellingApart(Asking wish, List<SpeakerRequest> several) {
    if (wish.purpose() == null) {
      return "purpose";
    }
    if (differ(several, SpeakerRequest::motion)) {
      return "motion";
    }
    return differ(several, SpeakerRequest::document) ? "document" : "onBehalfOf";
  }

  private static boolean differ(
      List<SpeakerRequest> several, Function<SpeakerRequest, Object> inWhat) {
    return several.stream().map(inWhat).distinct().count() > 1;
  }
}
