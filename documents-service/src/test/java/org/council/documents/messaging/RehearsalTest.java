package org.council.documents.messaging;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.council.contract.RehearsalContract;
import org.council.testkit.BackingServices;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class RehearsalTest extends RehearsalContract {}
