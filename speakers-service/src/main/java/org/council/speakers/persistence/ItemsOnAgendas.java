package org.council.speakers.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.council.platform.procedure.NotYetKnown;
import org.council.speakers.domain.Stand;
import org.council.speakers.domain.agenda.ItemNumber;
import org.council.speakers.domain.agenda.ItemOnAgenda;
import org.council.speakers.domain.agenda.MeetingId;
import org.council.speakers.domain.agenda.Place;

/** The items by their numbers in meetings. */
@ApplicationScoped
public class ItemsOnAgendas implements PanacheRepositoryBase<ItemOnAgenda, ItemNumber> {

  /**
   * The item that a client addresses.
   *
   * @throws NotYetKnown when agenda has not told of it
   */
  public Place addressed(ItemNumber number) {
    return findByIdOptional(number)
        .map(ItemOnAgenda::place)
        .orElseThrow(() -> new NotYetKnown(number.toString()));
  }

  /** Where an item stands on the agenda of a meeting, if it does. */
  public Optional<Place> placeIn(MeetingId meeting, String item) {
    return find(
            "id.session = ?1 and id.meeting = ?2 and item = ?3",
            meeting.session(),
            meeting.meeting(),
            item)
        .firstResultOptional()
        .map(ItemOnAgenda::place);
  }

  /**
   * How far the list of the item has come that a client addresses. Without a transaction, a stream
   * would hold its connection until the request ends, and who needs another then might find none.
   *
   * @throws NotYetKnown when agenda has not told of it
   */
  public Stand stand(ItemNumber number) {
    return getEntityManager()
        .createQuery(
            "select i.item, l.version from ItemOnAgenda i join ListOfSpeakers l"
                + " on l.id.session = i.id.session and l.id.item = i.item where i.id = :number",
            Stand.class)
        .setParameter("number", number)
        .getResultList()
        .stream()
        .findFirst()
        .orElseThrow(() -> new NotYetKnown(number.toString()));
  }

  /** How far the lists of items have come, of those that are known. */
  public Map<ItemNumber, Stand> stands(Set<ItemNumber> numbers) {
    return getEntityManager()
        .createQuery(
            "select i.id, i.item, l.version from ItemOnAgenda i join ListOfSpeakers l"
                + " on l.id.session = i.id.session and l.id.item = i.item where i.id in :numbers",
            Object[].class)
        .setParameter("numbers", numbers)
        .getResultStream()
        .collect(
            Collectors.toMap(
                row -> (ItemNumber) row[0], row -> new Stand((String) row[1], (Long) row[2])));
  }
}
