/**
 * What the bench is played on: a suite of its own with a bare Quarkus service beside it, and
 * sessions with a roster, meetings and open items, set up through the services' own interfaces.
 */
package org.council.bench.stage;
