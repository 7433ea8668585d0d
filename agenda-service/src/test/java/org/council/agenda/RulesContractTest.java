package org.council.agenda;

import org.council.agenda.domain.AgendaRule;
import org.council.contract.RulesContract;

class RulesContractTest extends RulesContract {

  RulesContractTest() {
    super(AgendaRule.values());
  }
}
