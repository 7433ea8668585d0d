package org.council.minutes;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.council.contract.OpenApiContract;
import org.council.testkit.BackingServices;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class OpenApiTest extends OpenApiContract {}
