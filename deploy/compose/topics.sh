#!/bin/bash
# Declares the topics of the suite. Running it again changes nothing.
# The number of partitions is fixed for life: another number would send the sessions to other partitions.
set -euo pipefail

declare_topic() {
  /opt/kafka/bin/kafka-topics.sh --bootstrap-server "$BOOTSTRAP" --create --if-not-exists \
    --topic "$1" --partitions "$2" --replication-factor "$REPLICATION" --config retention.ms=-1
}

for service in agenda documents speakers minutes; do
  declare_topic "council.$service.v1" 6
done

# <topic>.dlq.<consumer>: what a follower could not read
declare_topic council.agenda.v1.dlq.documents-service 1
declare_topic council.agenda.v1.dlq.speakers-service 1
declare_topic council.agenda.v1.dlq.minutes-service 1
declare_topic council.documents.v1.dlq.minutes-service 1
declare_topic council.speakers.v1.dlq.minutes-service 1
