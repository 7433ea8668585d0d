/**
 * Where facts and drafts are kept. Of a followed fact is kept what this service reads of it, under
 * its place in the one order.
 */
package org.council.minutes.persistence;
