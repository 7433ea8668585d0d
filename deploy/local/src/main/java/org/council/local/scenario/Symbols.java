package org.council.local.scenario;

import java.text.Normalizer;
import java.util.function.Function;
import org.council.platform.procedure.SymbolNotation;
import org.council.platform.procedure.SymbolReading;
import org.council.platform.procedure.WrittenSymbol;

/** Spellings of document symbols, as far as a client needs them. */
final class Symbols {

  private Symbols() {}

  /**
   * The form in a path: {@code C23/72(Rev.1)+Corr.1} is {@code C23-72-Rev1-Corr1}, and {@code
   * A/80/L.5/Rev.1} is {@code A-80-L.5-Rev1}. Two spellings of one symbol have one. What is no
   * symbol is as it is written: the service says what is wrong with it.
   */
  static String inPath(String symbol) {
    return read(symbol, WrittenSymbol::urlForm);
  }

  /** The symbol without revision, corrigendum, addendum and language letter: {@code C23/72}. */
  static String base(String symbol) {
    return read(symbol, WrittenSymbol::document);
  }

  private static String read(String symbol, Function<WrittenSymbol, String> form) {
    String tidy = tidy(symbol);
    return SymbolNotation.read(tidy).map(SymbolReading::symbol).map(form).orElse(tidy);
  }

  /** Without spaces, those that do not break among them, and with plain signs for full-width. */
  private static String tidy(String symbol) {
    return Normalizer.normalize(symbol, Normalizer.Form.NFKC).replaceAll("\\s", "");
  }
}
