package org.council.platform.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.council.platform.identity.Caller;
import org.council.platform.procedure.Actor;
import org.council.platform.procedure.Aggregate;
import org.council.platform.procedure.Fact;
import org.council.platform.time.Moments;

/**
 * Where facts are announced: in the transaction of the act, with the id and the order that they
 * keep for ever.
 */
@ApplicationScoped
public class Journal {

  /** What the CloudEvents specification calls safe to forward everywhere, attributes included. */
  static final int MAX_BYTES = 64 * 1024;

  private static final int ATTRIBUTES_BYTES = 2 * 1024;

  private final JournalTable table;
  private final Naming naming;
  private final Moments moments;
  private final ActTrail trail;
  private final Caller caller;
  private final RelaySignal relay;
  private final TransactionSynchronizationRegistry transactions;

  @Inject
  public Journal(
      JournalTable table,
      Naming naming,
      Moments moments,
      ActTrail trail,
      Caller caller,
      RelaySignal relay,
      TransactionSynchronizationRegistry transactions) {
    this.table = table;
    this.naming = naming;
    this.moments = moments;
    this.trail = trail;
    this.caller = caller;
    this.relay = relay;
    this.transactions = transactions;
  }

  /**
   * Announces all that the aggregate has recorded, in order.
   *
   * @throws EventTooLarge when a fact would be over 64 KiB
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void announce(Aggregate aggregate) {
    append(
        aggregate.takeRecorded().stream()
            .map(recorded -> entry(aggregate.version(), recorded.at(), recorded.fact()))
            .toList());
  }

  /**
   * Announces one fact.
   *
   * @param aggregateVersion the version of the aggregate it is a fact of
   * @param at when it happened in the room
   * @throws EventTooLarge when it would be over 64 KiB
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void announce(long aggregateVersion, Instant at, Fact fact) {
    append(List.of(entry(aggregateVersion, at, fact)));
  }

  private void append(List<JournalEntry> entries) {
    if (entries.isEmpty()) {
      return;
    }
    table.append(entries, actor());
    entries.forEach(entry -> trail.announced(naming.serviceName(), entry.id()));
    transactions.registerInterposedSynchronization(new WakeTheRelay());
  }

  private JournalEntry entry(long aggregateVersion, Instant at, Fact fact) {
    String data = FactJson.write(fact);
    String type = naming.typeOf(fact);
    refuseTooLarge(type, data);
    return new JournalEntry(
        0,
        0,
        UuidV7.at(moments.now()),
        type,
        fact.subject(),
        fact.key(),
        at,
        null,
        aggregateVersion,
        naming.schemaOf(fact),
        traceparent(),
        data);
  }

  private static void refuseTooLarge(String type, String data) {
    int bytes = data.getBytes(UTF_8).length + ATTRIBUTES_BYTES;
    if (bytes > MAX_BYTES) {
      throw new EventTooLarge(type, bytes, MAX_BYTES);
    }
  }

  private String actor() {
    return trail.isInRequest() ? caller.known().map(Actor::id).orElse(null) : null;
  }

  private static String traceparent() {
    SpanContext span = Span.current().getSpanContext();
    return span.isValid()
        ? "00-%s-%s-%s".formatted(span.getTraceId(), span.getSpanId(), span.getTraceFlags().asHex())
        : null;
  }

  /** The relay is woken after the commit, never before: it could only see nothing. */
  private final class WakeTheRelay implements Synchronization {

    @Override
    public void beforeCompletion() {}

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        relay.signal().give();
      }
    }
  }
}
