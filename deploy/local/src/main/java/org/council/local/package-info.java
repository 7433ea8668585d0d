/**
 * The suite on one machine without Docker: starts and stops PostgreSQL, Kafka, the token issuer and
 * the four services as processes, remembers them in a data folder, and plays scenarios against
 * them.
 *
 * <p>Knows the services only by their jars, ports and environment; imports nothing of theirs.
 */
package org.council.local;
