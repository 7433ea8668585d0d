package org.council.platform.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.fasterxml.jackson.annotation.JsonInclude.Value;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.core.Context;
import java.lang.reflect.Parameter;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.council.platform.json.JsonMappers;
import org.council.platform.procedure.InvalidInput;

/**
 * What makes two requests the same: caller, key, and a hash of method, path and body as they were
 * understood.
 *
 * @param key the {@code Idempotency-Key}, or nothing where the client sent none
 */
record IdempotentRequest(String caller, Optional<String> key, String hash) {

  private static final int MAX_KEY = 255;

  /**
   * By this the hash of a request stays as it is when a later version knows more that a client may
   * say, and this one did not: a retry may come to a replica of another version.
   */
  private static final JsonMapper MAPPER =
      JsonMappers.builder()
          .addModule(new JavaTimeModule())
          .defaultPropertyInclusion(Value.construct(Include.NON_NULL, Include.ALWAYS))
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build();

  static IdempotentRequest of(
      HttpServerRequest request, String caller, Object[] arguments, Parameter[] parameters) {
    Optional<String> key =
        Optional.ofNullable(request.getHeader(Headers.IDEMPOTENCY_KEY)).map(String::strip);
    if (key.filter(k -> k.isEmpty() || k.length() > MAX_KEY).isPresent()) {
      throw new InvalidInput(
          Headers.IDEMPOTENCY_KEY, "A key has 1 to %d characters.".formatted(MAX_KEY));
    }
    return new IdempotentRequest(
        caller,
        key,
        key.isPresent() ? hash(request.method() + " " + request.uri(), arguments, parameters) : "");
  }

  static String hash(String target, Object[] arguments, Parameter[] parameters) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(target.getBytes(UTF_8));
      for (int i = 0; i < arguments.length; i++) {
        if (isUnderstood(parameters[i])) {
          digest.update(MAPPER.writeValueAsBytes(arguments[i]));
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (JsonProcessingException | NoSuchAlgorithmException e) {
      throw new IllegalStateException("A request cannot be hashed", e);
    }
  }

  /** What a bean takes from the request stands in the target already. */
  private static boolean isUnderstood(Parameter parameter) {
    return !parameter.isAnnotationPresent(Context.class)
        && !parameter.isAnnotationPresent(BeanParam.class);
  }
}
