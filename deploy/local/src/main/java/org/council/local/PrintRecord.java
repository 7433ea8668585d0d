package org.council.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** {@code council record}: prints a meeting's summary record and nothing else. */
final class PrintRecord {

  private static final Map<String, String> MEDIA_TYPES =
      Map.of("text", "text/plain", "html", "text/html", "json", "application/json");

  private static final int NO_RECORD = 1;

  private final SuiteForACommand suite;

  PrintRecord(SuiteForACommand suite) {
    this.suite = suite;
  }

  /**
   * @return 0 when it was printed, 1 when there is none
   */
  int run(CommandLine line) {
    if (line.arguments().size() != 2) {
      throw new Trouble(
          "Which record? council record <session> <meeting>, e.g. council record C23 PL-1");
    }
    var format = line.option("--format").orElse("text");
    if (!MEDIA_TYPES.containsKey(format)) {
      throw new Trouble("--format is text, html or json, not " + format);
    }
    var path =
        "/v1/sessions/%s/meetings/%s/record?lang=%s"
            .formatted(
                encoded(line.arguments().get(0)),
                encoded(line.arguments().get(1)),
                encoded(line.option("--lang").orElse("en")));
    return suite.with(address -> print(address.minutes().resolve(path), MEDIA_TYPES.get(format)));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static int print(URI address, String mediaType) {
    var response = get(address, mediaType);
    if (response.statusCode() != 200) {
      System.err.printf(
          "No record: minutes-service answers %d, %s%n",
          response.statusCode(), reasonIn(response.body()));
      return NO_RECORD;
    }
    System.out.writeBytes(response.body());
    System.out.flush();
    return 0;
  }

  /** What a problem document says in words; the body as it is where it is none. */
  private static String reasonIn(byte[] body) {
    try {
      var problem = new ObjectMapper().readTree(body);
      var detail = problem.path("detail").asText(problem.path("title").asText());
      return detail.isEmpty() ? problem.toString() : detail;
    } catch (IOException _) {
      return new String(body, StandardCharsets.UTF_8);
    }
  }

  private static HttpResponse<byte[]> get(URI address, String mediaType) {
    var request = HttpRequest.newBuilder(address).header("Accept", mediaType).build();
    try (var http = HttpClient.newHttpClient()) {
      return http.send(request, BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new Trouble("minutes-service does not answer at " + address.getAuthority(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("Interrupted", e);
    }
  }
}
