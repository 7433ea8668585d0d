/**
 * The suite as an operator runs it, with two replicas of every service, on one machine; and the
 * means to do it harm. Between services and servers stand {@link org.council.faults.cluster.Wire}s.
 */
package org.council.faults.cluster;
