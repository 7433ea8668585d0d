/**
 * What tests of a service stand on: one real PostgreSQL and one real Kafka for a whole Maven run,
 * tokens, and topics that can be awaited; and what is asserted of every service alike. Nothing here
 * is a stand-in for anything.
 */
package org.council.testkit;
