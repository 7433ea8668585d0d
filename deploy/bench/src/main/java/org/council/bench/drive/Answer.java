package org.council.bench.drive;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import java.net.URI;

/** What a server answered. */
public record Answer(int status, MultiMap headers, Buffer body) {

  /** Whether it is what was hoped for: done, shown, or not modified. */
  public boolean succeeded() {
    return status >= 200 && status < 300 || status == 304;
  }

  /** The path of what was made. */
  public String location() {
    return URI.create(headers.get("Location")).getPath();
  }

  /** The answer in one line. */
  public String inShort() {
    String text = body.toString();
    return status + " " + text.substring(0, Math.min(200, text.length()));
  }
}
