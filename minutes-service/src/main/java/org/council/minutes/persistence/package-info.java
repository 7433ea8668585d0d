/**
 * Where facts and drafts are kept. A followed fact is kept as it was told, under its place in the
 * one order.
 */
package org.council.minutes.persistence;
