package org.council.platform.rest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;

/** Requests as no library of a client sends them. */
final class OverASocket {

  private static final int SILENCE = 10_000;

  private OverASocket() {}

  /** Sends what goes over the wire. */
  interface Sending {

    void to(OutputStream server) throws IOException;
  }

  /** All that is answered, until the server closes the connection. */
  static String answer(Sending request) throws IOException {
    try (Socket client = new Socket("127.0.0.1", RestAssured.port)) {
      client.setSoTimeout(SILENCE);
      request.to(client.getOutputStream());
      return new String(client.getInputStream().readAllBytes(), ISO_8859_1);
    }
  }

  /**
   * The same for a request without a body.
   *
   * @param line method and address
   */
  static String answer(String line) throws IOException {
    String request = line + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
    return answer(server -> server.write(request.getBytes(ISO_8859_1)));
  }
}
