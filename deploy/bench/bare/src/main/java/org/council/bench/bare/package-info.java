/**
 * The least that a Quarkus service does for a write and a read: the yardstick beside which the acts
 * and the reads of the suite are measured. Same framework, token check, database and pool; no
 * rules, no events, no answers kept.
 */
package org.council.bench.bare;
