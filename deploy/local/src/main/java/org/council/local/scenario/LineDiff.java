package org.council.local.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A short difference of two texts: the lines between their common beginning and end. */
final class LineDiff {

  private static final int SHOWN = 12;

  private LineDiff() {}

  /** Lines expected and not come as {@code -}, lines come and not expected as {@code +}. */
  static String of(String expected, String came) {
    List<String> wanted = Arrays.asList(expected.split("\n", -1));
    List<String> found = Arrays.asList(came.split("\n", -1));
    int begin = commonBeginning(wanted, found);
    int end = commonBeginning(rest(wanted, begin).reversed(), rest(found, begin).reversed());
    List<String> lines = new ArrayList<>();
    lines.add("  from line " + (begin + 1) + ":");
    show("  - ", rest(wanted, begin), end, lines);
    show("  + ", rest(found, begin), end, lines);
    return String.join("\n", lines);
  }

  private static void show(String mark, List<String> rest, int commonEnd, List<String> lines) {
    List<String> different = rest.subList(0, rest.size() - commonEnd);
    different.stream()
        .limit(SHOWN)
        .map(line -> mark + line.replace("\t", "\\t"))
        .forEach(lines::add);
    if (different.size() > SHOWN) {
      lines.add("  … and %d more lines".formatted(different.size() - SHOWN));
    }
  }

  private static List<String> rest(List<String> lines, int begin) {
    return lines.subList(begin, lines.size());
  }

  private static int commonBeginning(List<String> one, List<String> other) {
    int common = 0;
    while (common < Math.min(one.size(), other.size())
        && one.get(common).equals(other.get(common))) {
      common++;
    }
    return common;
  }
}
