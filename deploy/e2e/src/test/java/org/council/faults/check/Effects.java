package org.council.faults.check;

import java.util.ArrayList;
import java.util.List;
import org.council.faults.check.Evidence.Effect;
import org.council.faults.load.Crowd;

/**
 * What followers have made of what they heard: minutes keeps each fact, documents notes each
 * decision and says so, and speakers keeps the roster, the items and their lists.
 */
final class Effects {

  private static final String KEPT_FACTS =
      """
      select 'fact ' || i.event_id, count(f.id)
      from inbox i left join followed_fact f on f.id = i.event_id
      where i.outcome = 'APPLIED' group by 1
      """;

  private static final String NOTED =
      "select session || ' ' || decision, count(*) from disposal group by 1";

  private static final String DECISIONS =
      "select key || ' ' || (data::json->>'decision') from journal"
          + " where type = 'org.council.agenda.decision.taken.v1' and key like '"
          + Crowd.SESSIONS
          + "%'";

  private static final String SAID_OF_DECISIONS =
      "select key || ' ' || (data::json->>'decision') from journal"
          + " where type = 'org.council.documents.document.noted.v1'";

  private final Books books;

  Effects(Books books) {
    this.books = books;
  }

  /** Those of all followers. */
  List<Effect> all() {
    List<Effect> all = new ArrayList<>(inMinutes());
    all.addAll(inDocuments());
    SaidByAgenda.effects(books).forEach(all::add);
    return all;
  }

  private List<Effect> inMinutes() {
    return books.read(
        "minutes", KEPT_FACTS, row -> new Effect("minutes", row.getString(1), row.getLong(2)));
  }

  private List<Effect> inDocuments() {
    List<String> noted = books.read("documents", SAID_OF_DECISIONS, row -> row.getString(1));
    List<Effect> disposals =
        books.read(
            "documents", NOTED, row -> new Effect("documents", row.getString(1), row.getLong(2)));
    List<Effect> effects = new ArrayList<>();
    for (String decision : books.read("agenda", DECISIONS, row -> row.getString(1))) {
      long said = noted.stream().filter(decision::equals).count();
      long kept =
          disposals.stream()
              .filter(effect -> effect.what().equals(decision))
              .mapToLong(Effect::times)
              .sum();
      effects.add(new Effect("documents", "disposal by " + decision, kept));
      effects.add(new Effect("documents", "event of " + decision, said));
    }
    return effects;
  }
}
