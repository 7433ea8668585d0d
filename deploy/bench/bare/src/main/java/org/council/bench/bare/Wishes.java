package org.council.bench.bare;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The rows. */
@ApplicationScoped
class Wishes implements PanacheRepositoryBase<Wish, UUID> {

  List<Wish> ofList(String list) {
    return list("list = ?1 order by requestedAt", list);
  }
}
