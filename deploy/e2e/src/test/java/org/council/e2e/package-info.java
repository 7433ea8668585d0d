/**
 * The whole suite, started as a newcomer starts it, seen from outside only: over HTTP and on the
 * topics. Waits for conditions, never for a time to pass.
 */
package org.council.e2e;
