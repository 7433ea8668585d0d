package org.council.bench.bare;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One insert in one transaction, and a select of one row or of those of a list. */
@Path("/v1/lists/{list}/wishes")
@RunOnVirtualThread
public class WishesResource {

  private final Wishes wishes;

  @Inject
  WishesResource(Wishes wishes) {
    this.wishes = wishes;
  }

  /** What a client sends. */
  public record Asking(String by, String purpose) {}

  /** What it sees. */
  public record WishView(
      UUID id, String list, String participant, String purpose, Instant requestedAt) {

    static WishView of(Wish wish) {
      return new WishView(wish.id, wish.list, wish.participant, wish.purpose, wish.requestedAt);
    }
  }

  /** Inserts one row. */
  @POST
  @Authenticated
  @Transactional
  public Response ask(@PathParam("list") String list, Asking asking) {
    Wish wish = new Wish(list, asking.by(), asking.purpose());
    wishes.persist(wish);
    return Response.created(URI.create("/v1/lists/" + list + "/wishes/" + wish.id))
        .entity(WishView.of(wish))
        .build();
  }

  /** Selects one row. As in the suite no transaction is begun for it, whose end would cost more. */
  @GET
  @Path("{id}")
  @Transactional(TxType.SUPPORTS)
  public WishView one(@PathParam("id") UUID id) {
    return wishes.findByIdOptional(id).map(WishView::of).orElseThrow(NotFoundException::new);
  }

  /** Selects the rows of a list, without a transaction too. */
  @GET
  @Transactional(TxType.SUPPORTS)
  public List<WishView> all(@PathParam("list") String list) {
    return wishes.ofList(list).stream().map(WishView::of).toList();
  }
}
