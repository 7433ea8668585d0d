/**
 * The scenario driver: reads a file that tells one meeting as what people did, sets the stage for
 * it, plays each act through the public REST APIs under the token of the one who would do it, and
 * compares what the services say with what the file expects.
 *
 * <p>It is a client like any other: it imports the JDK and Jackson, knows the services by their
 * addresses only, and waits for effects by {@code After-Event}, {@code Retry-After} and {@code
 * Idempotency-Key} as every client may.
 */
package org.council.local.scenario;
