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
    return created(location, view, tag(version));
  }

  /**
   * The same, where the address of what is shown may come to be that of another.
   *
   * @param tag what names it and its version
   */
  public static Response created(URI location, Object view, String tag) {
    return Response.created(location).entity(view).tag(new EntityTag(tag)).build();
  }

  /** {@code 200} for something that stands. */
  public static Response ok(Object view, long version) {
    return ok(view, tag(version));
  }

  /**
   * The same, where the address of what is shown may come to be that of another.
   *
   * @param tag what names it and its version
   */
  public static Response ok(Object view, String tag) {
    return Response.ok(view).tag(new EntityTag(tag)).build();
  }

  /** {@code 200} for something that stands and was written before. */
  public static Response written(byte[] json, long version) {
    return written(json, tag(version));
  }

  /**
   * The same, where the address of what is shown may come to be that of another.
   *
   * @param json what is shown
   * @param tag what names it and its version
   */
  public static Response written(byte[] json, String tag) {
    return Response.ok(json, JSON).tag(new EntityTag(tag)).build();
  }

  /** What names a version of something that has its address to itself. */
  static String tag(long version) {
    return Long.toString(version);
  }
}
