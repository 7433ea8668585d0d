package org.council.platform.rest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * No text of a body has the character NUL, which no database keeps, nor half of a character, in
 * whose place a question mark would be kept: such a field is invalid. And so is a number in the
 * place of a text.
 */
@Singleton
class TextsThatCanBeKept implements ObjectMapperCustomizer {

  static final String OTHERWISE = "has the character NUL, or half of a character";

  private static final Pattern NUL_OR_HALF = Pattern.compile("[\\x{0}\\x{D800}-\\x{DFFF}]");

  @Override
  public void customize(ObjectMapper mapper) {
    mapper.registerModule(
        new SimpleModule("texts that can be kept").addDeserializer(String.class, new Text()));
  }

  private static final class Text extends StringDeserializer {

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      if (!parser.hasToken(JsonToken.VALUE_STRING)) {
        return (String) context.handleUnexpectedToken(String.class, parser);
      }
      String text = super.deserialize(parser, context);
      return NUL_OR_HALF.matcher(text).find()
          ? (String) context.handleWeirdStringValue(String.class, text, OTHERWISE)
          : text;
    }
  }
}
