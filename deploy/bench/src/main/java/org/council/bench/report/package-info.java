/** What was measured, as JSON, as tables, as pictures, and in the README. */
package org.council.bench.report;
