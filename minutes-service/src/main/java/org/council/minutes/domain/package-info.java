/**
 * What a summary record is made of: the facts that other services tell and the précis-writer's own
 * acts, the rules of procedure that this service keeps, and texts by language.
 *
 * <p>{@code record} orders the facts and composes the record of them, {@code wording} says it in a
 * language, {@code drafting} holds the acts on it. Imports the JDK, {@code jakarta.persistence}
 * annotations and the procedure types of the platform, nothing else. Time and actor are arguments.
 */
package org.council.minutes.domain;
