package org.council.platform.procedure;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a field of an announced fact means, or a value of an enumeration in it: becomes its
 * description in the published schema.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface Meaning {

  /** Meaning and unit, in one sentence; of a field that may be absent, also when it is. */
  String value();

  /** Whether the field may be absent. */
  boolean optional() default false;
}
