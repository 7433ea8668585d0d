/**
 * Follows the three other services. Facts are only kept here: what they mean is composed when the
 * record is read.
 */
package org.council.minutes.messaging;
