/**
 * A plenary under load for minutes: delegates who ask and withdraw, a Chair who gives the floor,
 * and many who watch the stream of events. Nothing may fail, every watcher sees every event in
 * order, and what the services hold of memory, threads and connections stays level.
 */
package org.council.bench.load;
