package org.council.platform.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What clients asked for last, as it was shown. Each serves until it has come further, whoever
 * changed it and on whichever replica: how far it has come is known before it is asked for here.
 * Where many ask for it then, it is put together once for all of them.
 *
 * @param <K> what it is asked for by
 * @param <S> how far it has come: what is shown depends on nothing else
 */
public final class LastShown<K, S> {

  private static final int MOST_BYTES = 8 * 1024 * 1024;

  /** How long a client waits for what is put together for another. */
  private static final Duration TOGETHER_AT_MOST = Duration.ofSeconds(2);

  private final ObjectMapper json;
  private final OneForAll<Seen<K, S>, Shown<S>> oneForAll = new OneForAll<>(TOGETHER_AT_MOST);
  private final Cache<K, Shown<S>> kept =
      Caffeine.newBuilder()
          .maximumWeight(MOST_BYTES)
          .weigher((K _, Shown<S> shown) -> shown.json().length)
          .executor(Runnable::run)
          .build();

  public LastShown(ObjectMapper json) {
    this.json = json;
  }

  /**
   * Something as it was shown.
   *
   * @param stand how far it had come
   */
  public record Shown<S>(S stand, byte[] json) {}

  /**
   * What is to be shown.
   *
   * @param stand how far it has come
   * @param view what clients see of it
   */
  public record ToShow<S>(S stand, Object view) {}

  /**
   * What clients ask for who saw it come so far: one of them has it put together for the others.
   */
  private record Seen<K, S>(K asked, S stand) {}

  /**
   * What has come so far, or further meanwhile.
   *
   * @param stand how far it has come, as the client was told
   * @param look reads it, if it was not shown so before
   */
  public Shown<S> show(K asked, S stand, Supplier<ToShow<S>> look) {
    Seen<K, S> seen = new Seen<>(asked, stand);
    return remembered(seen).orElseGet(() -> putTogetherForAll(seen, look));
  }

  /** Looks once more, for another may have put it together meanwhile. */
  private Shown<S> putTogetherForAll(Seen<K, S> seen, Supplier<ToShow<S>> look) {
    return oneForAll.get(
        seen, () -> remembered(seen).orElseGet(() -> putTogether(seen.asked(), look.get())));
  }

  private Optional<Shown<S>> remembered(Seen<K, S> seen) {
    return Optional.ofNullable(kept.getIfPresent(seen.asked()))
        .filter(shown -> shown.stand().equals(seen.stand()));
  }

  private Shown<S> putTogether(K asked, ToShow<S> now) {
    Shown<S> shown = new Shown<>(now.stand(), written(now.view()));
    kept.put(asked, shown);
    return shown;
  }

  private byte[] written(Object view) {
    try {
      return json.writeValueAsBytes(view);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
