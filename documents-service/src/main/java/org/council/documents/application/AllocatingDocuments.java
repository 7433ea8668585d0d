package org.council.documents.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.council.documents.domain.Allocation;
import org.council.documents.domain.Document;
import org.council.documents.persistence.Documents;
import org.council.documents.persistence.Sessions;

/** Keeps to which body and item the agenda brings a document, registered or not. */
@ApplicationScoped
public class AllocatingDocuments {

  private final Sessions sessions;
  private final Documents documents;

  @Inject
  AllocatingDocuments(Sessions sessions, Documents documents) {
    this.sessions = sessions;
    this.documents = documents;
  }

  /**
   * The agenda names documents under an item: of several editions of one the last, else each would
   * take the place of the other.
   *
   * @param allocations to the item, in the order of the agenda
   */
  @Transactional
  public void allocate(String session, List<Allocation> allocations, Instant at) {
    Map<String, Allocation> lastOfEach = new LinkedHashMap<>();
    allocations.forEach(allocation -> lastOfEach.put(allocation.symbol().document(), allocation));
    lastOfEach.values().forEach(allocation -> allocate(session, allocation, at));
  }

  private void allocate(String session, Allocation allocation, Instant at) {
    sessions.hold(session);
    Document document = documents.named(session, allocation.symbol());
    if (document.allocate(allocation, at)) {
      documents.keep(document);
    }
  }
}
