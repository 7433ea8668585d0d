package org.council.bench.report;

import java.util.Locale;

/** How numbers are shown: as many digits as are worth reading. */
public final class Numbers {

  private Numbers() {}

  /** Three digits, or all before the point. */
  public static String shown(double number) {
    double size = Math.abs(number);
    String form = size >= 100 ? "%,.0f" : size >= 10 ? "%.1f" : "%.2f";
    return String.format(Locale.ROOT, form, number);
  }
}
