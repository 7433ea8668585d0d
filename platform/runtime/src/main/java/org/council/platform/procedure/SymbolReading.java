package org.council.platform.procedure;

import java.util.Optional;

/**
 * A symbol read.
 *
 * @param symbol what it names
 * @param language the language version that its letter names, BCP 47; absent where it has no letter
 * @param rest what stands behind it, in capitals; empty where the whole was read
 */
public record SymbolReading(WrittenSymbol symbol, Optional<String> language, String rest) {}
