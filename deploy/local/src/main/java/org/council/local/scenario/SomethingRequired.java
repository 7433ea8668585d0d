package org.council.local.scenario;

import static java.lang.Boolean.TRUE;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** A key that must be there must have something behind it, unless the key itself says otherwise. */
final class SomethingRequired extends JacksonAnnotationIntrospector {

  private static final long serialVersionUID = 1L;

  @Override
  public JsonSetter.Value findSetterInfo(Annotated key) {
    JsonSetter.Value said = super.findSetterInfo(key);
    boolean required =
        key instanceof AnnotatedMember member && TRUE.equals(hasRequiredMarker(member));
    return required && said.getValueNulls() == Nulls.DEFAULT
        ? said.withValueNulls(Nulls.FAIL)
        : said;
  }
}
