package org.council.testkit;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;

/**
 * What tests of a service's migrations begin with: the {@link OldDatabase} that it was given, and
 * what it shows of it.
 */
public abstract class OnAnOldDatabase {

  @Inject DataSource source;

  /** It as the service reaches it: in the transaction of a test that has one. */
  protected DatabaseInUse database;

  @BeforeEach
  protected void it_is_reached_as_the_service_does() {
    database = new DatabaseInUse(source);
  }

  /** What the service shows to everybody, under a path that is there. */
  protected static ValidatableResponse get(String path) {
    return given().get(path).then().statusCode(200);
  }
}
