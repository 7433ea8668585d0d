package org.council.platform.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A problem document (RFC 9457).
 *
 * @param type {@code urn:council:problem:spk-07}; what it means stands at {@code
 *     /v1/problems/spk-07}
 * @param title the kind or the rule in one sentence, always the same for a type
 * @param detail what happened this time
 * @param rule the id of the rule that refuses
 * @param citation where that rule is written
 * @param errors the fields that are wrong
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(description = "What went wrong (RFC 9457)")
public record Problem(
    String type,
    String title,
    int status,
    String detail,
    String instance,
    String rule,
    String citation,
    List<FieldError> errors) {

  /** The media type. */
  public static final String MEDIA_TYPE = "application/problem+json";

  private static final String PREFIX = "urn:council:problem:";

  /**
   * A field that is wrong.
   *
   * @param field its path in the request
   */
  public record FieldError(String field, String detail) {}

  static Problem of(ProblemKind kind, String detail, String instance, List<FieldError> errors) {
    return new Problem(
        PREFIX + kind.id(), kind.text(), kind.status(), detail, instance, null, null, errors);
  }

  static Problem ofRule(String id, String text, String citation, String facts, String instance) {
    return new Problem(PREFIX + id, text, 409, facts, instance, id, citation, List.of());
  }
}
