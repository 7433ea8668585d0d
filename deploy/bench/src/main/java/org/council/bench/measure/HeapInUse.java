package org.council.bench.measure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What lives in the heap of a JVM. It is counted in the pause of a full collection: a moment later
 * a service that is busy has made garbage again, and how much says nothing.
 */
public final class HeapInUse {

  private static final Pattern TOTAL = Pattern.compile("(?m)^Total\\s+\\d+\\s+(\\d+)\\s*$");
  private static final double MIB = 1024 * 1024;

  private HeapInUse() {}

  /** In MiB. The process stands still meanwhile. */
  public static double mib(ProcessHandle process) {
    return mibIn(Jcmd.tell(process, "GC.class_histogram"));
  }

  static double mibIn(String histogram) {
    Matcher total = TOTAL.matcher(histogram);
    if (!total.find()) {
      throw new IllegalStateException("A JVM did not say what lives in its heap");
    }
    return Double.parseDouble(total.group(1)) / MIB;
  }
}
