/**
 * The oracle: what was acknowledged, what stands in the journals, on the topics and at the
 * followers, and what must hold between them. Reading is one thing, judging another: a judgement is
 * a pure function over {@link org.council.faults.check.Evidence}.
 */
package org.council.faults.check;
