package org.council.contract;

/** What who integrates must know of all events of a service, whichever they are. */
final class Guide {

  private static final String TEXT =
      """
      What %1$s-service announces, each event after it was committed. The schema and an example of each stand beside \
      this document.

      **Form.** An event is a CloudEvent 1.0 in the binary mode of the Kafka binding: the attributes are headers, the \
      value is the JSON of its data. It has 64 KiB at most. What has no value is left out and is never null; a list or \
      a map without entries is there and empty. A text in several languages is a map by language (BCP 47); `und` is a \
      wording that is the same in all. An instant is RFC 3339 in UTC.

      **Order.** The key is the session. All that the service says of one session stands in one partition, in the order \
      in which it was committed. Events of several services are put in order by `ce_time`, then by `ce_lamport` as a \
      number, then by `ce_id`, and not by when they arrive. What is planned (sessions, bodies, the roster, meetings, \
      agendas, and what documents are allocated by them) is dated when it was entered: where all is entered after the \
      fact, take it as known before what happened in the room, whatever its time.

      **Duplicates.** Delivery is at least once: an event may come again at any time, also after later ones. It is the \
      same one where `ce_source` and `ce_id` are the same, and says the same.

      **Retention and replay.** What was said is never changed or taken back; what corrects it is another event. Topics \
      are kept without limit unless the operators set one. Who begins, or begins anew, reads from the first offset, in a \
      consumer group of its own: `%1$s-service` and its like are the services'. Who has no Kafka reads \
      `GET /v1/events?after=0` in the role `integrator`: the same events in the order of the log, in pages or live. Where \
      a service's database was restored to an earlier state, acts are undone that were announced, and its positions come \
      again with other events: the operators say so, and the `next` link of the pages finds it out.

      **What may change.** Within the version at the end of a type (`.v1`) only optional properties, values of \
      enumerations and other types are added: ignore what you do not know. What would break a reader is said under the \
      next version. The operators give access to the topic, and may put a prefix before its name; dead letters \
      (`.dlq.`) are the services' own.\
      """;

  private Guide() {}

  /**
   * The text, in CommonMark.
   *
   * @param service the short name of the service, {@code agenda}
   */
  static String of(String service) {
    return TEXT.formatted(service);
  }
}
