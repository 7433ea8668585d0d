package org.council.platform.procedure;

import java.util.Locale;

/** A way to spell a canonical form otherwise. */
enum Spelling {
  SMALL_LETTERS {
    @Override
    String of(WrittenSymbol symbol) {
      return symbol.canonical().toLowerCase(Locale.ROOT);
    }
  },
  FULL_WIDTH {
    @Override
    String of(WrittenSymbol symbol) {
      return symbol.canonical().replace('/', '／').replace("(", " （ ").replace(")", " ） ");
    }
  },
  WITHOUT_STOPS {
    @Override
    String of(WrittenSymbol symbol) {
      return symbol.canonical().replaceAll("(Rev|Corr|Add)\\.", "$1 ");
    }
  },
  WITH_SPACES {
    @Override
    String of(WrittenSymbol symbol) {
      return " " + symbol.canonical().replaceAll("([(/+])(?=Rev|Corr|Add)", "  $1 ") + " ";
    }
  },
  SUFFIXES_THE_OTHER_WAY {
    @Override
    String of(WrittenSymbol symbol) {
      return symbol.hasStrokesThroughout()
          ? symbol
              .canonical()
              .replaceAll("/(Rev\\.[0-9]+)", "($1)")
              .replaceAll("/(?=Corr|Add)", "+")
          : symbol
              .canonical()
              .replaceAll("\\((Rev\\.[0-9]+)\\)", "/$1")
              .replaceAll("\\+(?=Corr|Add)", "/");
    }
  },
  WITH_ZEROS {
    @Override
    String of(WrittenSymbol symbol) {
      return symbol.canonical().replaceAll("(?<=[/.-])(?=[1-9])", "0");
    }
  },
  SHORT_WORDS {
    @Override
    String of(WrittenSymbol symbol) {
      return symbol.canonical().replaceAll("[/+]Corr\\.", "+Cor").replaceAll("[/(]Rev\\.", " R");
    }
  },
  WITH_A_LETTER {
    @Override
    String of(WrittenSymbol symbol) {
      return symbol.canonical() + "-C";
    }
  };

  abstract String of(WrittenSymbol symbol);
}
