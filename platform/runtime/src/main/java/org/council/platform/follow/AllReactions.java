package org.council.platform.follow;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Brings together what all followings of this service do. */
class AllReactions {

  @Produces
  @Singleton
  Reactions all(@Any Instance<Following> followings) {
    return Reactions.of(followings);
  }
}
