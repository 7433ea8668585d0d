package org.council.agenda.domain.session;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import org.council.agenda.domain.AgendaEvent.BodyEstablished;
import org.council.agenda.domain.RuleBook;
import org.council.agenda.domain.Text;
import org.council.platform.procedure.Aggregate;

/** A body of a session that holds meetings: the plenary, a committee, a working group. */
@Entity
public class Body extends Aggregate {

  @Id private String id;
  private String session;
  private String code;
  private int listed;

  @Enumerated(EnumType.STRING)
  private BodyKind kind;

  private Text name;

  @Enumerated(EnumType.STRING)
  private RuleBook rules;

  protected Body() {}

  /**
   * Establishes a body.
   *
   * @param place its place in the list of the session's bodies, from 1
   * @param ownRules its rule book; null for the one of the session
   */
  public static Body establish(
      Session session,
      int place,
      String code,
      BodyKind kind,
      Text name,
      RuleBook ownRules,
      Instant at) {
    var body = new Body();
    body.id = SessionKeys.of(session.symbol(), code);
    body.session = session.symbol();
    body.code = code;
    body.listed = place;
    body.kind = kind;
    body.name = name;
    body.rules = ownRules == null ? session.rules() : ownRules;
    body.record(
        at, new BodyEstablished(body.session, code, kind, name.byLanguage(), body.rules.id()));
    return body;
  }

  public String session() {
    return session;
  }

  /** The code its meetings are named by, PL. */
  public String code() {
    return code;
  }

  public BodyKind kind() {
    return kind;
  }

  public boolean isPlenary() {
    return kind == BodyKind.PLENARY;
  }

  public Text name() {
    return name;
  }

  public RuleBook rules() {
    return rules;
  }
}
