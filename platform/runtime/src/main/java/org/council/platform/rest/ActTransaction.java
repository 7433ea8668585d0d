package org.council.platform.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionManager;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.council.platform.journal.ActTrail;
import org.council.platform.procedure.Refusal;
import org.council.platform.transaction.LastWrites;

/**
 * The one transaction of an act: the change, its events, and the answer kept for a replay are
 * committed together or not at all. A refusal that leaves its own mark (a refused request for the
 * floor is an event too) is committed as well.
 */
@ApplicationScoped
class ActTransaction {

  /** How often an act is tried when others change the same thing. */
  private static final int TRIES = 6;

  private final TransactionManager transactions;
  private final IdempotencyTable answers;
  private final AnswerCodec codec;
  private final ProblemMapping problems;
  private final ActTrail trail;
  private final LastWrites lastWrites;

  @Inject
  ActTransaction(
      TransactionManager transactions,
      IdempotencyTable answers,
      AnswerCodec codec,
      ProblemMapping problems,
      ActTrail trail,
      LastWrites lastWrites) {
    this.transactions = transactions;
    this.answers = answers;
    this.codec = codec;
    this.problems = problems;
    this.trail = trail;
    this.lastWrites = lastWrites;
  }

  Response run(IdempotentRequest request, Callable<Response> act) throws Exception {
    for (int tries = 1; ; tries++) {
      try {
        return runOnce(request, act);
      } catch (Exception e) {
        trail.forget();
        if (tries == TRIES || !isConflict(e)) {
          throw e;
        }
      }
    }
  }

  private Response runOnce(IdempotentRequest request, Callable<Response> act) throws Exception {
    transactions.begin();
    boolean committed = false;
    try {
      Response answer = answers.replay(request).orElse(null);
      if (answer == null) {
        answer = withEventId(answerOf(act));
        if (request.key().isPresent()) {
          KeptAnswer kept = codec.encode(answer);
          answers.keep(request, kept);
          answer = codec.written(answer, kept);
        }
        lastWrites.write();
      }
      transactions.commit();
      committed = true;
      return answer;
    } finally {
      if (!committed && transactions.getStatus() != Status.STATUS_NO_TRANSACTION) {
        transactions.rollback();
      }
    }
  }

  /**
   * The answer of the act; a refusal is one, unless its activity has marked the transaction for
   * rollback.
   */
  private Response answerOf(Callable<Response> act) throws Exception {
    try {
      return act.call();
    } catch (Refusal refusal) {
      if (transactions.getStatus() != Status.STATUS_ACTIVE) {
        throw refusal;
      }
      return problems.of(refusal);
    }
  }

  private Response withEventId(Response answer) {
    Optional<String> event = trail.last();
    return event.isEmpty()
        ? answer
        : Response.fromResponse(answer).header(Headers.EVENT_ID, event.get()).build();
  }

  private static boolean isConflict(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      switch (cause) {
        case OptimisticLockException _, PessimisticLockException _, LockTimeoutException _ -> {
          return true;
        }
        case SQLException sql when isRolledBackByOthers(sql) -> {
          return true;
        }
        case RollbackException rollback when hasSuppressedConflict(rollback) -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean hasSuppressedConflict(RollbackException rollback) {
    for (Throwable suppressed : rollback.getSuppressed()) {
      if (isConflict(suppressed)) {
        return true;
      }
    }
    return false;
  }

  /**
   * SQLSTATE class 40: serialisation failure or deadlock. 23505: another act has just made the same
   * row; tried again, this one finds that it stands.
   */
  private static boolean isRolledBackByOthers(SQLException e) {
    String state = e.getSQLState();
    return state != null && (state.startsWith("40") || state.equals("23505"));
  }
}
