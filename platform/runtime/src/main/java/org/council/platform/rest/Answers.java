package org.council.platform.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Answers with the version of what they show. */
public final class Answers {

  private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8");

  private Answers() {}

  /**
   * {@code 201} for something new.
   *
   * @param location its path: {@code /v1/sessions/C23}
   */
  public static Response created(URI location, Object view, long version) {
    return Response.created(location).entity(view).tag(tag(version)).build();
  }

  /** {@code 200} for something that stands. */
  public static Response ok(Object view, long version) {
    return Response.ok(view).tag(tag(version)).build();
  }

  /**
   * {@code 200} for something that stands and was written before.
   *
   * @param json what is shown
   */
  public static Response written(byte[] json, long version) {
    return Response.ok(json, JSON).tag(tag(version)).build();
  }

  private static EntityTag tag(long version) {
    return new EntityTag(Long.toString(version));
  }
}
