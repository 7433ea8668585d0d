package org.council.platform.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.council.platform.json.JsonMappers;
import org.council.platform.transaction.LastWrites;

/** The answers kept under {@code Idempotency-Key}, in the transaction of the act they answer. */
@ApplicationScoped
class IdempotencyTable {

  /** Since when answers are kept; by the one clock that all replicas share. */
  private static final String OLDEST_KEPT = "clock_timestamp() - interval '24 hours'";

  // Two statements in one round trip. The lock is held until the transaction ends, so that of two
  // at once one is told that the other still runs. The second statement sees what was committed
  // before the lock was had; in one statement with the lock it would not.
  private static final String LOCK_AND_FIND =
      "select pg_try_advisory_xact_lock(hashtextextended(?, 1));"
          + " select request_hash, status, headers, body from idempotency_key"
          + " where caller = ? and key = ? and answered_at > "
          + OLDEST_KEPT;

  private static final String KEEP =
      "insert into idempotency_key (caller, key, request_hash, status, headers, body, answered_at)"
          + " values (?, ?, ?, ?, ?, ?, clock_timestamp()) on conflict on constraint pk_idempotency_key do update"
          + " set request_hash = excluded.request_hash, status = excluded.status, headers = excluded.headers,"
          + " body = excluded.body, answered_at = excluded.answered_at";

  private static final String FORGET =
      "delete from idempotency_key where answered_at <= " + OLDEST_KEPT;

  private static final JsonMapper MAPPER = JsonMappers.plain();

  private final AgroalDataSource dataSource;
  private final LastWrites lastWrites;

  @Inject
  IdempotencyTable(AgroalDataSource dataSource, LastWrites lastWrites) {
    this.dataSource = dataSource;
    this.lastWrites = lastWrites;
  }

  /**
   * The answer given before to the same request.
   *
   * @throws IdempotencyConflict when the first request still runs, or was another one
   */
  @Transactional(Transactional.TxType.MANDATORY)
  Optional<Response> replay(IdempotentRequest request) throws SQLException {
    if (request.key().isEmpty()) {
      return Optional.empty();
    }
    try (Connection connection = dataSource.getConnection();
        PreparedStatement statements = connection.prepareStatement(LOCK_AND_FIND)) {
      statements.setString(1, request.caller() + " " + request.key().orElseThrow());
      statements.setString(2, request.caller());
      statements.setString(3, request.key().orElseThrow());
      statements.execute();
      requireLocked(statements);
      return find(statements, request);
    }
  }

  private static void requireLocked(PreparedStatement statements) throws SQLException {
    try (ResultSet row = statements.getResultSet()) {
      if (!row.next() || !row.getBoolean(1)) {
        throw IdempotencyConflict.stillRunning();
      }
    }
  }

  private static Optional<Response> find(PreparedStatement statements, IdempotentRequest request)
      throws SQLException {
    statements.getMoreResults();
    try (ResultSet row = statements.getResultSet()) {
      return row.next() ? Optional.of(answer(row, request)) : Optional.empty();
    }
  }

  private static Response answer(ResultSet row, IdempotentRequest request) throws SQLException {
    if (!row.getString("request_hash").equals(request.hash())) {
      throw IdempotencyConflict.otherRequest();
    }
    Response.ResponseBuilder answer =
        Response.status(row.getInt("status"))
            .entity(row.getBytes("body"))
            .header(Headers.REPLAYED, true);
    headers(row.getString("headers")).forEach(answer::header);
    return answer.build();
  }

  /** Keeps an answer in the transaction under way, at its end. */
  @Transactional(Transactional.TxType.MANDATORY)
  void keep(IdempotentRequest request, KeptAnswer answer) {
    lastWrites.add(
        KEEP,
        request.caller(),
        request.key().orElseThrow(),
        request.hash(),
        answer.status(),
        json(answer.headers()),
        answer.body());
  }

  /** Forgets the answers that nobody may ask for again. */
  @Scheduled(every = "10m", delayed = "1m")
  @Transactional
  void forgetTheOld() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement delete = connection.prepareStatement(FORGET)) {
      delete.executeUpdate();
    }
  }

  private static String json(Map<String, String> headers) {
    try {
      return MAPPER.writeValueAsString(headers);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Headers cannot be written as JSON", e);
    }
  }

  private static Map<String, String> headers(String json) {
    try {
      return MAPPER.readValue(json, new TypeReference<Map<String, String>>() {});
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Kept headers cannot be read", e);
    }
  }
}
