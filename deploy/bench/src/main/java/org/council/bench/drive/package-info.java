/**
 * The load generator. One event loop drives everything, since it shares the machine with what it
 * measures: a closed loop for throughput, where each of a number of clients sends its next request
 * when its last is answered, and an open one for latency, where requests are due by the clock and
 * their time counts from when they were due.
 */
package org.council.bench.drive;
