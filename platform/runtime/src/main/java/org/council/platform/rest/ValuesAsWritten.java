package org.council.platform.rest;

import static com.fasterxml.jackson.databind.cfg.CoercionAction.Fail;

import com.fasterxml.jackson.annotation.JsonFormat;
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
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A body means what it says, or is refused. Nothing is read into it: no blank text is taken for a
 * time that was left out, no fraction for a whole number, no number for a constant by its place or
 * for a date, no instant for a day. And it says each thing once: of a field that comes twice
 * neither counts, and nothing stands behind the body.
 */
@Singleton
class ValuesAsWritten implements ObjectMapperCustomizer {

  private static final Set<Class<?>> DATES = Set.of(OffsetDateTime.class, LocalDate.class);

  private static final Map<Class<?>, Function<BigDecimal, Number>> WHOLE_NUMBERS =
      Map.of(
          int.class, BigDecimal::intValueExact,
          Integer.class, BigDecimal::intValueExact,
          long.class, BigDecimal::longValueExact,
          Long.class, BigDecimal::longValueExact);

  @Override
  public void customize(ObjectMapper mapper) {
    mapper
        .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
        .enable(
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
            DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .registerModule(
            new SimpleModule("values as written").setDeserializerModifier(new AsWritten()));
    mapper.configOverride(LocalDate.class).setFormat(JsonFormat.Value.forLeniency(false));
    mapper
        .coercionConfigDefaults()
        .setAcceptBlankAsEmpty(false)
        .setCoercion(CoercionInputShape.EmptyString, Fail)
        .setCoercion(CoercionInputShape.String, Fail)
        .setCoercion(CoercionInputShape.Float, Fail)
        .setCoercion(CoercionInputShape.Boolean, Fail);
    mapper.coercionConfigFor(LogicalType.Boolean).setCoercion(CoercionInputShape.Integer, Fail);
  }

  private static final class AsWritten extends BeanDeserializerModifier {

    @Override
    public JsonDeserializer<?> modifyDeserializer(
        DeserializationConfig config, BeanDescription described, JsonDeserializer<?> usual) {
      Class<?> type = described.getBeanClass();
      if (WHOLE_NUMBERS.containsKey(type)) {
        return new WithOrWithoutPoint(usual, WHOLE_NUMBERS.get(type));
      }
      return DATES.contains(type) ? new TextOnly(usual) : usual;
    }
  }

  private static final class TextOnly extends DelegatingDeserializer {

    /** It would be taken for the seconds since 1970. */
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9.]+");

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
      if (!parser.hasToken(JsonToken.VALUE_STRING)) {
        return context.handleUnexpectedToken(handledType(), parser);
      }
      String text = parser.getText();
      return NUMBER.matcher(text.strip()).matches()
          ? context.handleWeirdStringValue(handledType(), text, "is no date")
          : super.deserialize(parser, context);
    }
  }

  /** JSON knows one kind of number: 7.0 is as whole as 7, and is how some clients write it. */
  private static final class WithOrWithoutPoint extends DelegatingDeserializer {

    private final transient Function<BigDecimal, Number> whole;

    private WithOrWithoutPoint(JsonDeserializer<?> usual, Function<BigDecimal, Number> whole) {
      super(usual);
      this.whole = whole;
    }

    @Override
    protected JsonDeserializer<?> newDelegatingInstance(JsonDeserializer<?> usual) {
      return new WithOrWithoutPoint(usual, whole);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      if (!parser.hasToken(JsonToken.VALUE_NUMBER_FLOAT)) {
        return super.deserialize(parser, context);
      }
      try {
        return whole.apply(parser.getDecimalValue());
      } catch (ArithmeticException _) {
        // A fraction, or beyond all numbers: the usual one says what is wrong.
        return super.deserialize(parser, context);
      }
    }
  }
}
