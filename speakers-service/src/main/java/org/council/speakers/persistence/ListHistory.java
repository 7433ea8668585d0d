package org.council.speakers.persistence;

import static org.council.platform.transaction.Statements.inUtc;
import static org.council.platform.transaction.Statements.instant;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.council.platform.transaction.LastWrites;
import org.council.platform.transaction.Statements;
import org.council.platform.transaction.Statements.Row;
import org.council.speakers.domain.ListOfSpeakers;
import org.council.speakers.domain.agenda.ListId;
import org.council.speakers.domain.intervention.Intervention;
import org.council.speakers.domain.request.SpeakerRequest;
import org.hibernate.collection.spi.PersistentCollection;

/**
 * Every version of every list. With each act that part of the list is kept which it changed, in the
 * transaction of the act; the newest of each part up to a version is the list as it stood.
 */
@ApplicationScoped
public class ListHistory {

  private static final String KEEP =
      "insert into list_part (session, item, version, kind, id, moment, state) values ";

  private static final String ONE = "(?, ?, ?, ?, ?, ?, ?)";

  private static final String UP_TO =
      "select distinct on (kind, id) kind, id, version, moment, state from list_part"
          + " where session = ? and item = ? and version <= ? order by kind, id, version desc";

  private static final String BETWEEN =
      "select kind, id, version, moment, state from list_part where session = ? and item = ?"
          + " and version between ? and ? order by version";

  private static final String VERSIONS =
      "select version from list_part where session = ? and item = ? and kind = 'LIST' and version >= ?"
          + " order by version limit ?";

  // A list that was begun before this was kept has no version 0 here: nothing is told of it rather
  // than half.

  private static final String FIRST =
      "select version from list_part where session = ? and item = ? and version = 0 limit 1";

  private static final String VERSION_AT =
      "select max(version) from list_part where session = ? and item = ? and kind = 'LIST'"
          + " and moment <= ?";

  private static final String VERSION_OF =
      "select aggregate_version from journal where key = ? and data::jsonb ->> 'item' = ? and id = ?";

  private final Statements statements;
  private final LastWrites lastWrites;
  private final ChangedParts changed;

  @Inject
  ListHistory(
      Statements statements,
      LastWrites lastWrites,
      @PersistenceUnitExtension ChangedParts changed) {
    this.statements = statements;
    this.lastWrites = lastWrites;
    this.changed = changed;
  }

  /** Keeps what an act has changed of a list; in the transaction of the act, at its end. */
  void keep(ListOfSpeakers list) {
    List<ListPart> parts =
        Stream.concat(
                Stream.of(part(list, ListPart.Kind.LIST, "", list)),
                changed.take().stream().flatMap(part -> changed(list, part)))
            .toList();
    lastWrites.add(
        KEEP + String.join(", ", Collections.nCopies(parts.size(), ONE)),
        parts.stream().flatMap(part -> row(list.id(), part)).toArray());
  }

  private static Stream<ListPart> changed(ListOfSpeakers list, Object part) {
    return switch (part) {
      case SpeakerRequest request ->
          Stream.of(part(list, ListPart.Kind.REQUEST, request.id().toString(), request));
      case Intervention intervention ->
          Stream.of(
              part(list, ListPart.Kind.INTERVENTION, intervention.id().toString(), intervention));
      case PersistentCollection<?> entries ->
          ListJson.placeOf(entries.getRole()).stream()
              .map(place -> part(list, ListPart.Kind.ENTRIES, place, entries));
      // No part of a list, or the list itself.
      default -> Stream.empty();
    };
  }

  private static ListPart part(ListOfSpeakers list, ListPart.Kind kind, String id, Object part) {
    return new ListPart(kind, id, list.version(), list.moment().orElse(null), ListJson.write(part));
  }

  private static Stream<Object> row(ListId list, ListPart part) {
    return Stream.of(
        list.session(),
        list.item(),
        part.version(),
        part.kind().name(),
        part.id(),
        inUtc(part.moment()),
        part.state());
  }

  /**
   * The list as it stood at an instant in the room; empty where nothing had happened to it there.
   */
  public Optional<ListOfSpeakers> at(ListId list, Instant instant) {
    return version(VERSION_AT, list, inUtc(instant))
        .filter(_ -> isWhole(list))
        .map(version -> PastList.of(parts(UP_TO, list, version)));
  }

  /** The list as an event of its own left it; empty where there is no such event. */
  public Optional<ListOfSpeakers> after(ListId list, UUID event) {
    return version(VERSION_OF, list, event)
        .filter(_ -> isWhole(list))
        .map(version -> PastList.of(parts(UP_TO, list, version)));
  }

  /**
   * What was kept of a list from a version on, put together version by version as one goes along.
   *
   * @param atMost how many versions
   */
  public PastLists of(ListId list, long from, int atMost) {
    List<Long> versions = isWhole(list) ? versions(list, from, atMost + 1) : List.of();
    if (versions.isEmpty()) {
      return new PastLists(List.of(), Optional.empty());
    }
    List<Long> shown = versions.subList(0, Math.min(atMost, versions.size()));
    List<ListPart> before = parts(UP_TO, list, shown.getFirst() - 1);
    List<ListPart> parts = parts(BETWEEN, list, shown.getFirst(), shown.getLast());
    return new PastLists(
        () -> new PastList(before, parts), versions.stream().skip(atMost).findFirst());
  }

  private boolean isWhole(ListId list) {
    return version(FIRST, list).isPresent();
  }

  private Optional<Long> version(String sql, ListId list, Object... when) {
    return rows(sql, row -> row.getObject(1, Long.class), list, when).stream()
        .filter(Objects::nonNull)
        .findFirst();
  }

  private List<Long> versions(ListId list, long from, int atMost) {
    return rows(VERSIONS, row -> row.getLong(1), list, from, atMost);
  }

  private List<ListPart> parts(String sql, ListId list, Object... versions) {
    return rows(sql, ListHistory::part, list, versions);
  }

  private <T> List<T> rows(String sql, Row<T> row, ListId list, Object... given) {
    Stream<Object> all = Stream.concat(Stream.of(list.session(), list.item()), Stream.of(given));
    return statements.rows(sql, row, all.toArray());
  }

  private static ListPart part(ResultSet row) throws SQLException {
    return new ListPart(
        ListPart.Kind.valueOf(row.getString(1)),
        row.getString(2),
        row.getLong(3),
        instant(row, "moment"),
        row.getString(5));
  }
}
