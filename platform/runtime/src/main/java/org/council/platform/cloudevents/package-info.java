/**
 * CloudEvents 1.0: the event, its Kafka binding (binary mode written, both modes read) and its JSON
 * form for batches. Knows neither the journal nor the followers.
 */
package org.council.platform.cloudevents;
