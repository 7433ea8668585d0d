package org.council.agenda.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.council.agenda.application.Entry;
import org.council.agenda.domain.session.Listed;
import org.council.platform.rest.Answers;
import org.council.platform.rest.LastShown;
import org.council.platform.rest.LastShown.Shown;
import org.council.platform.rest.LastShown.ToShow;
import org.council.platform.rest.Preconditions;

/**
 * Entries of the lists of sessions, as clients see them. Of one that the client knows, or that was
 * shown before as it stands, no more is read than its version.
 */
@ApplicationScoped
class EntriesShown {

  private final Preconditions preconditions;
  private final LastShown<String, Long> last;

  @Inject
  EntriesShown(Preconditions preconditions, ObjectMapper json) {
    this.preconditions = preconditions;
    this.last = new LastShown<>(json);
  }

  /** An entry, or {@code 304} where the client knows it. */
  <T extends Listed> Response show(Entry<T> entry, Function<T, ?> view) {
    long version = entry.version();
    return preconditions
        .known(version)
        .orElseGet(() -> {
          Shown<Long> shown = last.show(entry.name(), version, () -> toShow(entry, view));
          return Answers.written(shown.json(), shown.stand());
        });
  }

  private static <T extends Listed> ToShow<Long> toShow(Entry<T> entry, Function<T, ?> view) {
    return entry.look(standing -> new ToShow<>(standing.version(), view.apply(standing)));
  }
}
