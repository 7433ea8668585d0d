package org.council.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.council.testkit.BackingServices;
import org.junit.jupiter.api.Test;

/** Many look at the list at once, more than there are connections to the database. */
@QuarkusTest
@WithTestResource(value = BackingServices.class, scope = TestResourceScope.GLOBAL)
class ManyAskForTheListTest {

  private static final int CLIENTS = 200;

  @Inject ItemOverHttp item;

  @TestHTTPResource("/")
  URI service;

  @Test
  void those_who_ask_at_once_after_a_change_are_shown_the_same() {
    item.isOpen();
    item.ask("ken", "SPEAK", 1).then().statusCode(201);

    List<HttpResponse<String>> shown = askAtOnce();

    assertThat(shown).extracting(HttpResponse::statusCode).containsOnly(200);
    assertThat(shown).extracting(HttpResponse::body).containsOnly(item.list().asString());
    assertThat(shown)
        .extracting(answer -> answer.headers().firstValue("ETag").orElseThrow())
        .containsOnly(item.list().header("ETag"));
  }

  private List<HttpResponse<String>> askAtOnce() {
    HttpRequest request =
        HttpRequest.newBuilder(service.resolve(item.path("list-of-speakers"))).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      List<CompletableFuture<HttpResponse<String>>> asked =
          Stream.generate(() -> client.sendAsync(request, BodyHandlers.ofString()))
              .limit(CLIENTS)
              .toList();
      return asked.stream().map(CompletableFuture::join).toList();
    }
  }
}
