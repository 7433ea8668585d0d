package org.council.speakers.persistence;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.council.speakers.domain.RuleBooks;

/**
 * The rule books as they stand in {@code rule-books.json}, read once. A file with a key that is not
 * known, a value left out, or a book that could not be applied stops the service from starting.
 */
@ApplicationScoped
public class RuleBooksFile {

  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final RuleBooks BOOKS = ofTheClassPath();

  /** All of them. */
  @Produces
  @Singleton
  public static RuleBooks books() {
    return BOOKS;
  }

  /**
   * Reads rule books.
   *
   * @throws IOException saying what of it is not understood
   */
  static RuleBooks read(InputStream json) throws IOException {
    return STRICT.readValue(json, RuleBooks.class);
  }

  private static RuleBooks ofTheClassPath() {
    try (InputStream json = RuleBooksFile.class.getResourceAsStream("/rule-books.json")) {
      return read(json);
    } catch (IOException e) {
      throw new UncheckedIOException("rule-books.json is not understood", e);
    }
  }
}
