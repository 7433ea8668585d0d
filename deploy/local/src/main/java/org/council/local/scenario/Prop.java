package org.council.local.scenario;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * One thing on the stage.
 *
 * @param what for a message: {@code delegation KEN}
 * @param stands where it stands, if it does; null for what is always made
 * @param view what of the service's view is to be compared with the request; missing where it shows
 *     something else
 * @param make the request that makes it
 * @param changes by that view, what is still to be done where it stands: its state changes with
 *     time; nothing for most
 */
record Prop(
    String what,
    Call stands,
    UnaryOperator<JsonNode> view,
    Call make,
    Function<JsonNode, List<Prop>> changes) {

  /** One that stands unchanged once it was made. */
  Prop(String what, Call stands, UnaryOperator<JsonNode> view, Call make) {
    this(what, stands, view, make, _ -> List.of());
  }

  /** One that is made in any case. */
  static Prop toMake(String what, Call make) {
    return new Prop(what, null, UnaryOperator.identity(), make);
  }

  /** The same, of which this is still to be done where it stands. */
  Prop changing(Function<JsonNode, List<Prop>> next) {
    return new Prop(what, stands, view, make, next);
  }
}
