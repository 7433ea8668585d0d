package org.council.platform.stream;

/** So many watch that one more would take the memory of all: it may come when another has gone. */
public final class TooManyWatch extends RuntimeException {

  private static final long serialVersionUID = 1;

  TooManyWatch(int atMost) {
    super("%d watch here, and no more can.".formatted(atMost));
  }
}
