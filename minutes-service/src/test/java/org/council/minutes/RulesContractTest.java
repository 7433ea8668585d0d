package org.council.minutes;

import org.council.contract.RulesContract;
import org.council.minutes.domain.MinutesRule;

class RulesContractTest extends RulesContract {

  RulesContractTest() {
    super(MinutesRule.values());
  }
}
