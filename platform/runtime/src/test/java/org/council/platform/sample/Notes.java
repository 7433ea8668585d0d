package org.council.platform.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.council.platform.persistence.Aggregates;

/** The notes. */
@ApplicationScoped
public class Notes extends Aggregates<Note, String> {

  /** At most {@code count} of the notes whose ids begin so, by id, of those changed since. */
  public List<Note> after(String beginning, String id, Instant since, int count) {
    return find("id like ?1 and id > ?2 and modified >= ?3 order by id", beginning + "%", id, since)
        .range(0, count - 1)
        .list();
  }
}
