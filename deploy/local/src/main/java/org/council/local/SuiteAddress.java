package org.council.local;

import java.net.URI;
import java.util.Map;

/**
 * Where a running suite is reached: the base address of each service ({@code
 * http://127.0.0.1:8081}, no trailing slash) and how to sign in.
 *
 * @param agenda base of agenda-service
 * @param documents base of documents-service
 * @param speakers base of speakers-service
 * @param minutes base of minutes-service
 * @param kafka bootstrap servers of the broker, {@code host:port}
 * @param tokens signs participants in
 */
public record SuiteAddress(
    URI agenda, URI documents, URI speakers, URI minutes, String kafka, TokenSource tokens) {

  /** Signs a participant in. */
  @FunctionalInterface
  public interface TokenSource {

    /**
     * @param participant the participant's id in the roster
     * @param roles coarse roles ({@code secretariat}, {@code delegate}, {@code precis-writer}, ...)
     * @return a signed bearer token without the word {@code Bearer}
     */
    String token(String participant, String... roles);
  }

  /** A bearer token for the participant with these coarse roles. */
  public String token(String participant, String... roles) {
    return tokens.token(participant, roles);
  }

  /** The bases by the services' short names ({@code agenda}, {@code documents}, ...). */
  public Map<String, URI> byService() {
    return Map.of(
        "agenda", agenda, "documents", documents, "speakers", speakers, "minutes", minutes);
  }
}
