package org.council.platform.rest;

import static com.fasterxml.jackson.databind.cfg.CoercionAction.Fail;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.std.DelegatingDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;

/**
 * A body means what it says, or is refused. Nothing is read into it: no blank text is taken for a
 * time that was left out, no fraction for a whole number, no number for a constant by its place or
 * for a date. And it says each thing once: of a field that comes twice neither counts, and nothing
 * stands behind the body.
 */
@Singleton
class ValuesAsWritten implements ObjectMapperCustomizer {

  private static final Set<Class<?>> DATES = Set.of(OffsetDateTime.class, LocalDate.class);

  @Override
  public void customize(ObjectMapper mapper) {
    mapper
        .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
        .enable(
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
            DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .registerModule(new SimpleModule("dates are texts").setDeserializerModifier(new Dates()));
    mapper
        .coercionConfigDefaults()
        .setAcceptBlankAsEmpty(false)
        .setCoercion(CoercionInputShape.EmptyString, Fail)
        .setCoercion(CoercionInputShape.String, Fail)
        .setCoercion(CoercionInputShape.Float, Fail)
        .setCoercion(CoercionInputShape.Boolean, Fail);
    mapper.coercionConfigFor(LogicalType.Boolean).setCoercion(CoercionInputShape.Integer, Fail);
  }

  private static final class Dates extends BeanDeserializerModifier {

    @Override
    public JsonDeserializer<?> modifyDeserializer(
        DeserializationConfig config, BeanDescription described, JsonDeserializer<?> usual) {
      return DATES.contains(described.getBeanClass()) ? new TextOnly(usual) : usual;
    }
  }

  private static final class TextOnly extends DelegatingDeserializer {

    private TextOnly(JsonDeserializer<?> usual) {
      super(usual);
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> usual) {
      return new TextOnly(usual);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      return parser.hasToken(JsonToken.VALUE_STRING)
          ? super.deserialize(parser, context)
          : context.handleUnexpectedToken(handledType(), parser);
    }
  }
}
