/**
 * The backbone under fire: acts are done on a cluster while things break, one row of the matrix
 * after the other, and afterwards everything must be there, once and in order.
 */
package org.council.faults;
