/**
 * What the order of business is made of: the rules of procedure that this service keeps, the facts
 * it announces, and the values that sessions and meetings share.
 *
 * <p>The domain imports the JDK, {@code jakarta.persistence} annotations and the procedure types of
 * the platform, nothing else. Time and the one who acts are arguments.
 */
package org.council.agenda.domain;
