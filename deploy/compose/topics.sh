#!/bin/bash
# Declares the topics of the suite. Running it again changes nothing.
# The number of partitions is fixed for life: another number would send the sessions to other partitions.
set -euo pipefail

kafka_topics=${KAFKA_TOPICS:-/opt/kafka/bin/kafka-topics.sh}
prefix=${COUNCIL_TOPICS_PREFIX:-}
client=()
[ -z "${COMMAND_CONFIG:-}" ] || client=(--command-config "$COMMAND_CONFIG")
services="agenda documents speakers minutes"

kept=(--config retention.ms=-1 --config retention.bytes=-1)
# Of three replicas one may be away.
[ "$REPLICATION" -lt 3 ] || kept+=(--config min.insync.replicas=2)

declare_topic() {
  local topic=$1 partitions=$2
  shift 2
  "$kafka_topics" --bootstrap-server "$BOOTSTRAP" "${client[@]}" --create --if-not-exists \
    --topic "$prefix$topic" --partitions "$partitions" --replication-factor "$REPLICATION" "${kept[@]}" "$@"
}

for service in $services; do
  declare_topic "council.$service.v1" 6
  # What a follower could not read: every service hears every other. A letter is the message with some headers more, so
  # it may be larger than what other topics take.
  for consumer in $services; do
    [ "$consumer" = "$service" ] ||
      declare_topic "council.$service.v1.dlq.$consumer-service" 1 --config max.message.bytes=2097152
  done
done
