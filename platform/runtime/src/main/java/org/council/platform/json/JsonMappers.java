package org.council.platform.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.json.JsonMapper;

/**
 * Makes the mappers of what this code base itself writes as JSON and reads again: columns, facts,
 * kept answers. They are apart from the application's own mapper, whose settings may change.
 *
 * <p>Their buffers are shared among threads. Jackson keeps them with the thread otherwise, and a
 * virtual thread lives for one request: each column that is read would take fresh ones.
 */
public final class JsonMappers {

  private JsonMappers() {}

  /** A mapper to be set up, with Jackson's defaults. */
  public static JsonMapper.Builder builder() {
    return JsonMapper.builder(
        JsonFactory.builder().recyclerPool(JsonRecyclerPools.sharedConcurrentDequePool()).build());
  }

  /** A mapper with Jackson's defaults. */
  public static JsonMapper plain() {
    return builder().build();
  }
}
