package org.council.agenda.domain.session;

/** The keys of what belongs to a session: its symbol, a slash, and the code in the session. */
public final class SessionKeys {

  private SessionKeys() {}

  /** The key of a body, a delegation, a participant or a meeting: {@code C23/KEN}. */
  public static String of(String session, String code) {
    return session + "/" + code;
  }
}
