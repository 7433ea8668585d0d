/**
 * What the services stand on, real and on this machine: a PostgreSQL server, a Kafka broker with
 * its declared topics, and an issuer of signed tokens. Used by tests and by the local suite, never
 * by a service.
 */
package org.council.backing;
