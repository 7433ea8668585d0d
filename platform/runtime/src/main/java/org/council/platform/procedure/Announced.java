package org.council.platform.procedure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name and meaning of a {@link Fact} on the wire. A rename of the record changes nothing for
 * those who follow.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Announced {

  /**
   * Noun and past verb, {@code floor.given}; the full type adds the service before and the version
   * after it.
   */
  String value();

  /** What happened, in one sentence for the one who integrates. */
  String meaning();

  /** The major version; a break makes a new one. */
  int version() default 1;
}
