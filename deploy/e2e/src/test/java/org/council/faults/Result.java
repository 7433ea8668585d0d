package org.council.faults;

import java.util.List;
import org.council.faults.check.Finding;

/**
 * What came of a row.
 *
 * @param remark a figure of this row alone, or nothing
 */
record Result(
    Row row, int acts, int faults, List<Finding> findings, Timings timings, String remark) {

  long count(Finding.Kind kind) {
    return findings.stream().filter(finding -> finding.kind() == kind).count();
  }

  boolean isFlawless() {
    return findings.isEmpty();
  }
}
