/**
 * What a {@link org.council.documents.domain.Document} is: its symbol, its editions with their
 * corrigenda and addenda, its parts, who submitted it ({@link
 * org.council.documents.domain.Issues}), in which languages it is published ({@link
 * org.council.documents.domain.Publications}), to which body and item it is allocated, and what was
 * decided of it ({@link org.council.documents.domain.Consideration}).
 *
 * <p>Imports the JDK, {@code jakarta.persistence} annotations and the platform's procedure types,
 * nothing else.
 */
package org.council.documents.domain;
