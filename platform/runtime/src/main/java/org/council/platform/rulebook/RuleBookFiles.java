package org.council.platform.rulebook;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Reads rule books: those in the service's jar, then those in the {@code .json} files of a
 * directory, in the order of their names. Each file is <code>{"books": [...]}</code>.
 *
 * @param <B> what a rule book is for the service: a record, all of whose components must be there,
 *     but for those of which it is said what they are where a file leaves them out
 */
public final class RuleBookFiles<B> {

  /** Names the directory where whoever runs the service adds rule books; without it none are. */
  public static final String DIRECTORY = "council.rule-books.dir";

  private static final String SHIPPED = "rule-books.json";

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private record Books<B>(List<B> books) {}

  private final Class<B> kind;
  private final Function<B, String> name;
  private final Map<String, ?> whereUnsaid;

  /**
   * @param name of a book: small letters, digits and hyphens, and no two have the same
   */
  public RuleBookFiles(Class<B> kind, Function<B, String> name) {
    this(kind, name, Map.of());
  }

  /**
   * For a kind to which something was added when files of others stood already, which are read on.
   *
   * @param name of a book: small letters, digits and hyphens, and no two have the same
   * @param whereUnsaid what a component is of a book that leaves it out, by its name
   */
  public RuleBookFiles(Class<B> kind, Function<B, String> name, Map<String, ?> whereUnsaid) {
    this.kind = kind;
    this.name = name;
    this.whereUnsaid = Map.copyOf(whereUnsaid);
  }

  /**
   * The rule books of the service, as it is configured, to be asked for by name.
   *
   * @throws RuleBookFault naming the file and the field that is wrong
   */
  public RuleBooks<B> books() {
    return new RuleBooks<>(all(), name);
  }

  /**
   * All rule books of the service, as it is configured.
   *
   * @throws RuleBookFault naming the file and the field that is wrong
   */
  public List<B> all() {
    return all(ConfigProvider.getConfig().getOptionalValue(DIRECTORY, String.class).map(Path::of));
  }

  /**
   * All rule books of the service.
   *
   * @param directory where some are added, if there is one
   * @throws RuleBookFault naming the file and the field that is wrong
   */
  public List<B> all(Optional<Path> directory) {
    Map<String, String> files = new HashMap<>();
    List<B> all = new ArrayList<>(added(SHIPPED, shipped(), files));
    for (Path file : directory.map(RuleBookFiles::jsonIn).orElse(List.of())) {
      all.addAll(added(file.toString(), in(file), files));
    }
    return List.copyOf(all);
  }

  /** Remembers which file has which book, and stops at one that another has. */
  private List<B> added(String file, List<B> books, Map<String, String> files) {
    for (int index = 0; index < books.size(); index++) {
      String other = files.putIfAbsent(name.apply(books.get(index)), file);
      if (other != null) {
        throw new RuleBookFault(
            file,
            "books[%d].name: %s stands in %s already"
                .formatted(index, name.apply(books.get(index)), other),
            null);
      }
    }
    return books;
  }

  private List<B> shipped() {
    try (InputStream json = kind.getResourceAsStream("/" + SHIPPED)) {
      return read(SHIPPED, json);
    } catch (IOException e) {
      throw new RuleBookFault(SHIPPED, e.getMessage(), e);
    }
  }

  private List<B> in(Path file) {
    try (InputStream json = Files.newInputStream(file)) {
      return read(file.toString(), json);
    } catch (IOException e) {
      throw new RuleBookFault(file.toString(), "cannot be read", e);
    }
  }

  private static List<Path> jsonIn(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new RuleBookFault(directory.toString(), DIRECTORY + " is no directory", e);
    }
  }

  /**
   * Reads one file.
   *
   * @param file what it is called
   * @throws RuleBookFault naming the field that is wrong
   */
  public List<B> read(String file, InputStream json) {
    JavaType books = STRICT.getTypeFactory().constructParametricType(Books.class, kind);
    try {
      return wellNamed(file, listed(file, STRICT.treeToValue(completed(json), books)));
    } catch (JsonMappingException e) {
      throw new RuleBookFault(file, path(e) + ": " + fault(e), e);
    } catch (IOException e) {
      throw new RuleBookFault(file, e.getMessage(), e);
    }
  }

  /** What stands in a file, and in each of its books what that leaves unsaid. */
  private JsonNode completed(InputStream json) throws IOException {
    JsonNode file = STRICT.readTree(json);
    for (JsonNode book : file.path("books")) {
      if (book instanceof ObjectNode said) {
        whereUnsaid.forEach(
            (component, value) -> said.putIfAbsent(component, STRICT.valueToTree(value)));
      }
    }
    return file;
  }

  private static <B> List<B> listed(String file, Books<B> read) {
    if (read == null || read.books() == null) {
      throw new RuleBookFault(file, "books: there is no list", null);
    }
    return read.books();
  }

  private List<B> wellNamed(String file, List<B> books) {
    for (int index = 0; index < books.size(); index++) {
      if (books.get(index) == null) {
        throw new RuleBookFault(file, "books[%d]: there is none".formatted(index), null);
      }
      String named = name.apply(books.get(index));
      if (named == null || !NAME.matcher(named).matches()) {
        throw new RuleBookFault(
            file, "books[%d].name: '%s' is no name of a rule book".formatted(index, named), null);
      }
    }
    return books;
  }

  private static String path(JsonMappingException fault) {
    return fault.getPath().stream()
        .map(step ->
            step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
        .collect(Collectors.joining())
        .replaceFirst("^\\.", "");
  }

  /** What a record says of itself, else what the parser says. */
  private static String fault(JsonMappingException fault) {
    return fault instanceof ValueInstantiationException && fault.getCause() != null
        ? fault.getCause().getMessage()
        : fault.getOriginalMessage().replaceFirst("; `.*", "");
  }
}
