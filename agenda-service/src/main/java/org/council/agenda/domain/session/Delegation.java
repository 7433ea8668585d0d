package org.council.agenda.domain.session;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.council.agenda.domain.Forms;
import org.council.agenda.domain.RosterEvent.DelegationRegistered;
import org.council.agenda.domain.Text;

/** A delegation in the roster of a session, in one category of participation. */
@Entity
public class Delegation extends Listed {

  @Enumerated(EnumType.STRING)
  private DelegationCategory category;

  private Text name;
  private Forms forms;

  protected Delegation() {}

  private Delegation(String session, String code, int place) {
    super(session, code, place);
  }

  /**
   * Enters a delegation in the roster.
   *
   * @param place its place in the roster, from 1
   */
  public static Delegation register(
      Session session,
      int place,
      String code,
      DelegationCategory category,
      Text name,
      Forms forms,
      Instant at) {
    var delegation = new Delegation(session.symbol(), code, place);
    delegation.category = category;
    delegation.name = name;
    delegation.forms = forms;
    delegation.record(
        at,
        new DelegationRegistered(
            session.symbol(), code, category, name.byLanguage(), forms.byLanguage()));
    return delegation;
  }

  /** Whether its representatives are councillors. */
  public boolean isOfTheCouncil() {
    return category == DelegationCategory.COUNCIL_MEMBER_STATE;
  }

  public DelegationCategory category() {
    return category;
  }

  public Text name() {
    return name;
  }

  public Forms forms() {
    return forms;
  }
}
