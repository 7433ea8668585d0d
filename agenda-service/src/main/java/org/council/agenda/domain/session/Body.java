package org.council.agenda.domain.session;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.council.agenda.domain.RosterEvent.BodyEstablished;
import org.council.agenda.domain.RuleBook;
import org.council.agenda.domain.Text;

/** A body of a session that holds meetings: the plenary, a committee, a working group. */
@Entity
public class Body extends Listed {

  @Enumerated(EnumType.STRING)
  private BodyKind kind;

  private Text name;

  private RuleBook rules;

  protected Body() {}

  private Body(String session, String code, int place) {
    super(session, code, place);
  }

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
    var body = new Body(session.symbol(), code, place);
    body.kind = kind;
    body.name = name;
    body.rules = ownRules == null ? session.rules() : ownRules;
    body.record(
        at,
        new BodyEstablished(session.symbol(), code, kind, name.byLanguage(), body.rules.name()));
    return body;
  }

  public BodyKind kind() {
    return kind;
  }

  public Text name() {
    return name;
  }

  public RuleBook rules() {
    return rules;
  }
}
