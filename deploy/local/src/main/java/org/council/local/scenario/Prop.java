package org.council.local.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.UnaryOperator;

/**
 * One thing on the stage.
 *
 * @param what for a message: {@code delegation KEN}
 * @param stands where it stands, if it does; null for what is always made
 * @param view what of the service's view is to be compared with the request
 * @param make the request that makes it
 */
record Prop(String what, Call stands, UnaryOperator<JsonNode> view, Call make) {

  /** One that is made in any case. */
  static Prop toMake(String what, Call make) {
    return new Prop(what, null, UnaryOperator.identity(), make);
  }
}
