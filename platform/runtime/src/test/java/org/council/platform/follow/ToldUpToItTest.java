package org.council.platform.follow;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.council.platform.cloudevents.CloudEvent;
import org.council.platform.rest.Headers;
import org.council.platform.sample.Others;
import org.council.testkit.BackingServices;
import org.council.testkit.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How far an event that was heard says that all before it was heard: a rule may refuse then. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ToldUpToItTest {

  private static final int REFUSED = 409;
  private static final int TOO_EARLY = 425;

  @Inject Others others;
  @Inject AgroalDataSource dataSource;

  private final String note = "n-" + UUID.randomUUID();

  @BeforeEach
  void a_note_is_begun() {
    as().body("{\"id\":\"%s\",\"text\":\"x\"}".formatted(note))
        .post("/v1/notes")
        .then()
        .statusCode(201);
  }

  private static RequestSpecification as() {
    return given().auth().oauth2(Tokens.of("a", "delegate")).contentType(ContentType.JSON);
  }

  /** What becomes of an act that needs what others have not told of the note. */
  private int quotedAfter(CloudEvent event) {
    return as().header(Headers.AFTER_EVENT, "others-service/" + event.id())
        .post("/v1/notes/" + note + "/quotations")
        .statusCode();
  }

  @Test
  void what_waits_for_an_operator_may_be_what_was_not_told() {
    int parked = Operator.awaitParked(others.sayOf(note, "things/" + note, "poison " + note));
    CloudEvent later = others.sayOf(note, "things/other-" + note, "later " + note);

    assertThat(quotedAfter(later)).isEqualTo(TOO_EARLY);

    Operator.release(parked, "it says nothing of the note").then().statusCode(200);
    assertThat(quotedAfter(later)).isEqualTo(REFUSED);
  }

  @Test
  void what_waits_of_another_key_is_about_something_else() {
    String other = "other-" + note;
    int parked = Operator.awaitParked(others.sayOf(other, "things/" + other, "poison " + note));

    assertThat(quotedAfter(others.sayOf(note, "things/" + note, "x " + note))).isEqualTo(REFUSED);

    Operator.release(parked, "seen").then().statusCode(200);
  }

  @Test
  void what_was_heard_before_keys_were_kept_says_nothing_of_others() throws SQLException {
    CloudEvent event = others.sayOf(note, "things/" + note, "x " + note);
    assertThat(quotedAfter(event)).isEqualTo(REFUSED);

    forgetKeyOf(event);

    assertThat(quotedAfter(event)).isEqualTo(TOO_EARLY);
  }

  @Test
  void what_waits_since_before_keys_were_kept_may_be_of_any_key() throws SQLException {
    CloudEvent waiting = others.sayOf("old-" + note, "things/old-" + note, "poison " + note);
    int parked = Operator.awaitParked(waiting);
    forgetKeyOf(waiting);

    assertThat(quotedAfter(others.sayOf(note, "things/" + note, "x " + note))).isEqualTo(TOO_EARLY);

    Operator.release(parked, "seen").then().statusCode(200);
  }

  private void forgetKeyOf(CloudEvent event) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        PreparedStatement update =
            connection.prepareStatement("update inbox set key = null where event_id = ?")) {
      update.setString(1, event.id());
      assertThat(update.executeUpdate()).isOne();
    }
  }
}
