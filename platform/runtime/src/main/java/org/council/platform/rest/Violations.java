package org.council.platform.rest;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.council.platform.rest.Problem.FieldError;

/** What does not keep to the constraints that a request declares, by field. */
final class Violations {

  private Violations() {}

  static List<FieldError> of(ConstraintViolationException e) {
    return e.getConstraintViolations().stream()
        .map(violation -> new FieldError(path(violation), violation.getMessage()))
        .sorted(Comparator.comparing(FieldError::field))
        .toList();
  }

  /**
   * The path without the method and the parameter of the resource, which are no business of a
   * client.
   */
  private static String path(ConstraintViolation<?> violation) {
    String full =
        StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
            .skip(2)
            .filter(node -> node.getKind() != ElementKind.CONTAINER_ELEMENT)
            .map(Object::toString)
            .collect(Collectors.joining("."));
    return full.isEmpty() ? lastOf(violation) : full;
  }

  private static String lastOf(ConstraintViolation<?> violation) {
    String last = "";
    for (var node : violation.getPropertyPath()) {
      last = node.toString();
    }
    return last;
  }
}
