package org.council.speakers.persistence;

import io.agroal.api.AgroalDataSource;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.council.platform.transaction.LastWrites;
import org.council.speakers.domain.Intervention;
import org.council.speakers.domain.ListId;
import org.council.speakers.domain.ListOfSpeakers;
import org.council.speakers.domain.SpeakerRequest;
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

  private static final String ALL =
      "select kind, id, version, moment, state from list_part where session = ? and item = ?"
          + " order by version";

  // A list that was begun before this was kept has no version 0 here: nothing is told of it rather
  // than half.

  private static final String FIRST =
      "select version from list_part where session = ? and item = ? and version = 0 limit 1";

  private static final String VERSION_AT =
      "select max(version) from list_part where session = ? and item = ? and kind = 'LIST'"
          + " and moment <= ?";

  private static final String VERSION_OF =
      "select aggregate_version from journal where key = ? and data::jsonb ->> 'item' = ? and id = ?";

  private final AgroalDataSource dataSource;
  private final LastWrites lastWrites;
  private final ChangedParts changed;

  @Inject
  ListHistory(
      AgroalDataSource dataSource,
      LastWrites lastWrites,
      @PersistenceUnitExtension ChangedParts changed) {
    this.dataSource = dataSource;
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

  /** All that was kept of a list, put together version by version as one goes along. */
  public Iterable<ListOfSpeakers> of(ListId list) {
    List<ListPart> parts = isWhole(list) ? parts(ALL, list) : List.of();
    return () -> new PastList(parts);
  }

  private static OffsetDateTime inUtc(Instant moment) {
    return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
  }

  private static Instant instant(OffsetDateTime moment) {
    return moment == null ? null : moment.toInstant();
  }

  private boolean isWhole(ListId list) {
    return version(FIRST, list).isPresent();
  }

  private Optional<Long> version(String sql, ListId list, Object... when) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, list.session());
      select.setString(2, list.item());
      for (Object given : when) {
        select.setObject(3, given);
      }
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Optional.ofNullable(row.getObject(1, Long.class)) : Optional.empty();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The history of a list cannot be read", e);
    }
  }

  private List<ListPart> parts(String sql, ListId list, Object... version) {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      select.setString(1, list.session());
      select.setString(2, list.item());
      for (Object given : version) {
        select.setObject(3, given);
      }
      List<ListPart> parts = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          parts.add(
              new ListPart(
                  ListPart.Kind.valueOf(row.getString(1)),
                  row.getString(2),
                  row.getLong(3),
                  instant(row.getObject(4, OffsetDateTime.class)),
                  row.getString(5)));
        }
      }
      return parts;
    } catch (SQLException e) {
      throw new IllegalStateException("The history of a list cannot be read", e);
    }
  }
}
