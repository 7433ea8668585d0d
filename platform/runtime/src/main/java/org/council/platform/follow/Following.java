package org.council.platform.follow;

/** A bean that follows other services. */
public interface Following {

  /** What it does on which event. */
  Reactions reactions();
}
