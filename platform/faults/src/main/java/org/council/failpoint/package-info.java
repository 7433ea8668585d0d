/**
 * Faults on command, for tests: a Java agent that weaves calls into the platform's classes as they
 * are loaded. What is built for production holds nothing of it. A {@link
 * org.council.failpoint.FailPoint} kills, stops or holds a service at a named place; a {@link
 * org.council.failpoint.Defect} makes the platform wrong on purpose, so that a check can be seen to
 * fail. Both are armed by files in a folder, from outside the process.
 *
 * <p>Everything stands on the JDK alone (its class file API), so that the agent brings no library
 * into the service it is loaded by.
 */
package org.council.failpoint;
