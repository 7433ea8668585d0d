package org.council.deploy;

import com.fasterxml.jackson.databind.JsonNode;

/** What the services held in the load whose figures are committed. */
final class UnderLoad {

  /** The heap of each there, all of it from the start: that of the local suite. */
  private static final double HEAP_MIB = 384;

  private static final JsonNode FIGURES =
      Yaml.documents(Project.read("deploy/bench/results/load.json")).getFirst();

  private UnderLoad() {}

  /** How many MiB a service held beside its heap, in the minute in which it was the most. */
  static double besideTheHeap(String service) {
    return FIGURES
            .at("/minutes/" + service)
            .valueStream()
            .mapToDouble(minute -> minute.path("residentMiB").asDouble())
            .max()
            .orElseThrow()
        - HEAP_MIB;
  }
}
