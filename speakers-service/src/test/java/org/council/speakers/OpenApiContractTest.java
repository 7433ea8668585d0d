package org.council.speakers;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.council.contract.OpenApiContract;
import org.council.testkit.BackingServices;

@QuarkusTest
@WithTestResource(value = BackingServices.class, scope = TestResourceScope.GLOBAL)
class OpenApiContractTest extends OpenApiContract {}
