package org.council.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.council.platform.procedure.Announced;
import org.council.platform.procedure.Fact;

/**
 * An event as those who follow know it.
 *
 * @param service the short name of the service that announces it, {@code agenda}
 * @param name noun, past verb and major version, {@code session.convened.v1}
 * @param meaning what happened, in one sentence
 * @param fact the record that is serialised as its data
 */
record EventType(String service, String name, String meaning, Class<?> fact) {

  /**
   * All events of a service, by name.
   *
   * @param announced the sealed interface of its events, or a record of them
   * @throws AssertionError if a record does not say its name and meaning, or two have one name
   */
  static List<EventType> of(String service, Class<? extends Fact> announced) {
    List<EventType> types = new ArrayList<>();
    collect(service, announced, types);
    types.sort(Comparator.comparing(EventType::name));
    for (int i = 1; i < types.size(); i++) {
      if (types.get(i).name().equals(types.get(i - 1).name())) {
        throw new AssertionError("Two events are called " + types.get(i).name());
      }
    }
    return List.copyOf(types);
  }

  private static void collect(String service, Class<?> announced, List<EventType> types) {
    if (announced.isSealed()) {
      for (Class<?> permitted : announced.getPermittedSubclasses()) {
        collect(service, permitted, types);
      }
    } else {
      types.add(ofRecord(service, announced));
    }
  }

  private static EventType ofRecord(String service, Class<?> fact) {
    Announced announced = fact.getAnnotation(Announced.class);
    if (!fact.isRecord() || announced == null || announced.meaning().isBlank()) {
      throw new AssertionError(fact.getName() + " must be a record with a full @Announced");
    }
    String name = announced.value() + ".v" + announced.version();
    return new EventType(service, name, announced.meaning(), fact);
  }

  /** The CloudEvents type, {@code org.council.agenda.session.convened.v1}. */
  String type() {
    return "org.council." + service + "." + name;
  }

  /** The identity of its schema: what {@code dataschema} of the event says. */
  String schemaId() {
    return "urn:council:schema:" + service + ":" + name;
  }

  String schemaFile() {
    return name + ".schema.json";
  }

  String exampleFile() {
    return name + ".example.json";
  }
}
