package org.council.platform.journal;

import jakarta.ws.rs.sse.OutboundSseEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;

/** Fixture: a client of the stream of events that takes nothing before it is told to. */
final class TailClient implements Flow.Subscriber<OutboundSseEvent> {

  private final List<Long> positions = new CopyOnWriteArrayList<>();
  private volatile Flow.Subscription subscription;

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = given;
  }

  @Override
  public void onNext(OutboundSseEvent event) {
    if (event.getData() != null) {
      positions.add(Long.valueOf(event.getId()));
    }
  }

  @Override
  public void onError(Throwable failure) {
    throw new AssertionError(failure);
  }

  @Override
  public void onComplete() {}

  void takeAll() {
    subscription.request(Long.MAX_VALUE);
  }

  /** Those of the events that it was sent. */
  List<Long> positions() {
    return positions;
  }
}
