package org.council.agenda.domain.session;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import org.council.platform.procedure.StampedAggregate;

/** What a session keeps lists of: bodies, delegations, participants, meetings. */
@MappedSuperclass
public abstract class Listed extends StampedAggregate {

  @Id private String id;
  private String session;
  private String code;
  private int listed;

  protected Listed() {}

  /**
   * An entry of a list of the session.
   *
   * @param code what it is addressed by in its list
   * @param place its place in the list, from 1
   */
  protected Listed(String session, String code, int place) {
    this.id = key(session, code);
    this.session = session;
    this.code = code;
    this.listed = place;
  }

  /** The key of an entry: {@code C23/KEN}. */
  public static String key(String session, String code) {
    return session + "/" + code;
  }

  /** Its key over all sessions. */
  public String id() {
    return id;
  }

  /** The symbol of its session. */
  public String session() {
    return session;
  }

  /** What it is addressed by in its session: KEN, PL, PL-1. */
  public String code() {
    return code;
  }

  /** Its place in its list, from 1. */
  public int listed() {
    return listed;
  }
}
