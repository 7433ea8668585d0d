package org.council.documents.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.council.documents.domain.Delegation;
import org.council.documents.domain.DelegationId;
import org.council.platform.procedure.NotYetKnown;

/** The delegations on the rosters. */
@ApplicationScoped
public class Delegations implements PanacheRepositoryBase<Delegation, DelegationId> {

  /**
   * The delegations with these codes, in their order.
   *
   * @throws NotYetKnown naming the first that agenda has not told of
   */
  public List<Delegation> coded(String session, List<String> codes) {
    return codes.stream().map(code -> known(new DelegationId(session, code))).toList();
  }

  private Delegation known(DelegationId id) {
    return findByIdOptional(id)
        .orElseThrow(
            () -> new NotYetKnown("Delegation %s of %s".formatted(id.delegation(), id.session())));
  }
}
