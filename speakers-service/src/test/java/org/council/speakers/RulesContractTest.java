package org.council.speakers;

import org.council.contract.RulesContract;
import org.council.speakers.domain.rules.SpeakersRule;

class RulesContractTest extends RulesContract {

  RulesContractTest() {
    super(SpeakersRule.values());
  }
}
