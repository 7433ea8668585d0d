package org.council.documents;

import org.council.contract.RulesContract;
import org.council.documents.domain.DocumentsRule;

class RulesContractTest extends RulesContract {

  RulesContractTest() {
    super(DocumentsRule.values());
  }
}
