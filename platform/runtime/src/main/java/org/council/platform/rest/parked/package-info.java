/**
 * The operator's part of a service: events that could not be applied are looked at, replayed after
 * the mend, or given up. Decides nothing but who may do so; the queue is kept by {@code follow}.
 */
package org.council.platform.rest.parked;
