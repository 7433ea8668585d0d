package org.council.speakers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.council.speakers.ItemOverHttp.by;
import static org.council.speakers.ItemOverHttp.moment;
import static org.council.speakers.ItemOverHttp.topic;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.council.contract.TopicContract;
import org.council.testkit.BackingServices;
import org.junit.jupiter.api.Test;

/** What the service says of a debate keeps its contract. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, scope = TestResourceScope.GLOBAL)
class SaidOnTheTopicTest {

  @Inject ItemOverHttp item;

  @Test
  void what_is_on_the_topic_keeps_the_contract() {
    item.isPlanned();
    item.notifyInAdvance("obs", 0);
    item.opens();
    item.ask("obs", "INTRODUCE", 1);
    item.as("obs")
        .body(by("obs", null, 2))
        .post(item.path("right-reservations"))
        .then()
        .statusCode(201);
    item.ask("sec", "SPEAK", 3);
    String request = item.ask("ken", "SPEAK", 4).path("id");
    item.as("ken").body(moment(5)).post(item.path("requests/" + request + "/withdrawals"));
    item.end(item.give("ken", "COMMENTS", 6).path("id"), 7);
    String again = item.ask("ken", "SPEAK", 7).path("id");
    item.put(item.ask("tur", "SPEAK", 7).path("id"), "after", again, 7);
    item.chair().body(moment(7)).post(item.path("list/announcements"));
    item.chair().body(moment(7)).post(item.path("requests/" + again + "/passings-over"));
    item.chair().body(moment(8)).post(item.path("list/closures"));
    item.chair().body(moment(9)).post(item.path("list/reopenings")).then().statusCode(200);
    item.announced("list.reopened");

    TopicContract contract = TopicContract.ofThisModule();
    List<ConsumerRecord<String, byte[]>> said =
        topic().all().stream().filter(message -> item.session().equals(message.key())).toList();

    assertThat(said).hasSize(16);
    said.forEach(contract::hold);
  }
}
