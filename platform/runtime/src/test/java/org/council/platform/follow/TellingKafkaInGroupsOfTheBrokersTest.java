package org.council.platform.follow;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.council.platform.SetOtherwise;
import org.council.testkit.BackingServices;

/** The same in groups that the brokers manage (KIP-848). */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
@TestProfile(SetOtherwise.class)
class TellingKafkaInGroupsOfTheBrokersTest extends TellingKafkaTest {}
