package org.council.bench.report;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Results as they are kept: JSON that is read by people too. */
public final class Json {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private Json() {}

  /** Writes a record. */
  public static void write(Path file, Record results) {
    try {
      MAPPER.writeValue(file.toFile(), results);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads what was written. */
  public static <T extends Record> T read(Path file, Class<T> results) {
    try {
      return MAPPER.readValue(file.toFile(), results);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
