/**
 * What a document is: its symbol, its editions with their corrigenda and addenda, its parts, who
 * submitted it, in which languages it is published, to which body and item it is allocated, and
 * what was decided of it.
 *
 * <p>Imports the JDK, {@code jakarta.persistence} annotations and the platform's procedure types,
 * nothing else.
 */
package org.council.documents.domain;
