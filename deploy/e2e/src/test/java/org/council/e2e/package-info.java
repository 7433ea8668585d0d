/**
 * The whole suite, started as a newcomer starts it, seen from outside only: over HTTP and on the
 * topics. Waits for conditions, never for a time to pass. The faults play, read topics and wait by
 * what stands here; it knows nothing of them.
 */
package org.council.e2e;
