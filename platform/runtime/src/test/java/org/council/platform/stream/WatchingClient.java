package org.council.platform.stream;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.sse.OutboundSseEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;

/** Fixture: a client that takes all that it is sent. */
final class WatchingClient implements Flow.Subscriber<OutboundSseEvent> {

  private final List<OutboundSseEvent> got = new CopyOnWriteArrayList<>();
  private final List<Object> clock = new CopyOnWriteArrayList<>();
  private volatile OutboundSseEvent beginning;
  private Flow.Subscription subscription;

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = given;
    given.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(OutboundSseEvent event) {
    if ("clock".equals(event.getName())) {
      assertThat(event.getId()).isNull();
      clock.add(event.getData());
    } else if (event.getData() != null) {
      got.add(event);
    } else if (beginning == null) {
      beginning = event;
    }
  }

  @Override
  public void onError(Throwable failure) {
    throw new AssertionError(failure);
  }

  @Override
  public void onComplete() {}

  /** Of the states that it was sent. */
  List<String> ids() {
    return got.stream().map(OutboundSseEvent::getId).toList();
  }

  /** What time it was told that it is. */
  List<Object> clock() {
    return clock;
  }

  /** The first that was neither a state nor the time. */
  OutboundSseEvent beginning() {
    return beginning;
  }

  void leave() {
    subscription.cancel();
  }
}
