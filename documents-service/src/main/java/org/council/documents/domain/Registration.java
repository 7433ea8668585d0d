package org.council.documents.domain;

/**
 * What the secretariat registers under one symbol: an edition, or an edition with what amends it.
 *
 * @param symbol the symbol given; its form says what is registered
 * @param title by language
 * @param sponsors who submitted it
 * @param parts what can be decided by itself
 */
public record Registration(DocumentSymbol symbol, Texts title, Sponsors sponsors, Parts parts) {}
