package org.council.minutes.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.council.minutes.domain.RecordFact;
import org.council.minutes.domain.RuleBook;
import org.council.minutes.domain.Told;
import org.council.minutes.domain.drafting.RecordId;
import org.council.minutes.domain.record.MeetingFacts;
import org.council.platform.follow.Followed;
import org.council.platform.journal.FactJson;
import org.council.platform.json.JsonMappers;
import org.council.platform.rulebook.RuleBooks;
import org.hibernate.Session;

/**
 * All facts of a record: those that were followed, and this service's own, which stand in its
 * journal.
 */
@ApplicationScoped
public class Facts {

  private static final JsonMapper JSON = JsonMappers.plain();

  private static final String KEEP =
      """
      insert into followed_fact (id, type, session, meeting, happened_at, lamport, data)
      values (:id, :type, :session, :meeting, :happened_at, :lamport, :data)
      """;

  private static final String OF_A_MEETING =
      """
      select id, type, happened_at, lamport, data from followed_fact
        where session = :session and (meeting is null or meeting = :meeting)
      union all
      select cast(id as text), type, happened_at, lamport, data from journal
        where subject = 'sessions/' || :session || '/meetings/' || :meeting || '/record'
      """;

  private final Session session;
  private final RuleBooks<RuleBook> ruleBooks;

  @Inject
  Facts(Session session, RuleBooks<RuleBook> ruleBooks) {
    this.session = session;
    this.ruleBooks = ruleBooks;
  }

  /** Keeps what this service reads of what another told. */
  public void keep(Followed<? extends RecordFact> followed) {
    RecordFact fact = followed.data();
    session
        .createNativeMutationQuery(KEEP)
        .setParameter("id", followed.id())
        .setParameter("type", followed.type())
        .setParameter("session", fact.session())
        .setParameter("meeting", fact.meeting(), String.class)
        .setParameter("happened_at", followed.time())
        .setParameter("lamport", followed.lamport())
        .setParameter("data", write(fact))
        .executeUpdate();
  }

  /** What is known of a meeting; nothing where the meeting itself is not known. */
  public Optional<MeetingFacts> of(RecordId record) {
    List<Told> told =
        session
            .createNativeQuery(OF_A_MEETING, Tuple.class)
            .setParameter("session", record.session())
            .setParameter("meeting", record.meeting())
            .getResultStream()
            .flatMap(Facts::told)
            .toList();
    return Optional.of(new MeetingFacts(told, ruleBooks::followed))
        .filter(facts -> facts.meeting().isPresent());
  }

  private static Stream<Told> told(Tuple row) {
    return FactTypes.of(row.get("type", String.class)).stream()
        .map(type ->
            new Told(
                row.get("happened_at", Instant.class),
                row.get("lamport", Number.class).longValue(),
                row.get("id", String.class),
                FactJson.read(row.get("data", String.class).getBytes(UTF_8), type)));
  }

  private static String write(RecordFact fact) {
    try {
      return JSON.writeValueAsString(fact);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(fact + " cannot be kept as JSON", e);
    }
  }
}
