package org.council.bench.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a page that a command writes, between two marks: {@code <!-- name: begin -->} and
 * {@code <!-- name: end -->}.
 */
public final class Section {

  private final String begin;
  private final String end;

  public Section(String name) {
    this.begin = "<!-- " + name + ": begin, written by the command -->";
    this.end = "<!-- " + name + ": end -->";
  }

  /** Writes the part anew. */
  public void write(Path page, String content) {
    try {
      Files.writeString(page, in(Files.readString(page), content));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The page with the part anew.
   *
   * @throws IllegalArgumentException when the page has not the marks
   */
  String in(String page, String content) {
    Matcher part =
        Pattern.compile(Pattern.quote(begin) + ".*" + Pattern.quote(end), Pattern.DOTALL)
            .matcher(page);
    if (!part.find()) {
      throw new IllegalArgumentException("The page has no part " + begin);
    }
    return part.replaceFirst(
        Matcher.quoteReplacement(begin + "\n\n" + content.strip() + "\n\n" + end));
  }
}
