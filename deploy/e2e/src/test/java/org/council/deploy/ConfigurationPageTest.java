package org.council.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The page for operators explains the variables that the services read, with their defaults. */
class ConfigurationPageTest {

  static final List<String> SERVICES = Project.SERVICES;

  /** Properties without a variable in the configuration are set by the variable of their name. */
  private static final Set<String> READ_BY_THE_NAME_OF_THEIR_PROPERTY =
      Set.of(
          "COUNCIL_RULE_BOOKS_DIR",
          "COUNCIL_RELAY_JDBC_URL",
          "KAFKA_SECURITY_PROTOCOL",
          "KAFKA_SASL_MECHANISM",
          "KAFKA_SASL_JAAS_CONFIG",
          "KAFKA_SSL_TRUSTSTORE_LOCATION");

  private static final Pattern CODE = Pattern.compile("`([A-Z][A-Z_]+)`");

  private final String page = Project.read("deploy/README.md");
  private final Map<String, String> defaults = defaultsIn(section("## Configuration"));

  @ParameterizedTest
  @FieldSource("SERVICES")
  void a_variable_that_a_service_reads_is_explained_with_its_default(String service) {
    ServiceConfiguration configuration = ServiceConfiguration.of(service);
    for (String variable : configuration.variables()) {
      assertThat(defaults).containsKey(variable);
      assertThat(defaultOf(variable, service))
          .as(variable)
          .isEqualTo(configuration.defaultOf(variable));
    }
  }

  @Test
  void a_variable_that_is_explained_is_read() {
    Set<String> read = new TreeSet<>(READ_BY_THE_NAME_OF_THEIR_PROPERTY);
    SERVICES.forEach(service -> read.addAll(ServiceConfiguration.of(service).variables()));
    assertThat(defaults.keySet()).isEqualTo(read);
  }

  @Test
  void the_probes_that_are_explained_are_those_of_the_manifests() {
    List<String> explained =
        rowsOf(section("## Probes")).map(cells -> cells[1].replace("`", "")).toList();
    assertThat(explained).containsExactly("/q/health/started", "/q/health/live", "/q/health/ready");
    explained.forEach(path ->
        assertThat(Project.read("deploy/kubernetes/base/agenda.yaml")).contains("path: " + path));
  }

  private String section(String heading) {
    String rest = page.substring(page.indexOf(heading + "\n") + heading.length());
    return rest.substring(0, rest.indexOf("\n## "));
  }

  /** The cells of each row whose first names something; cell 0 is empty. */
  private static Stream<String[]> rowsOf(String section) {
    return section
        .lines()
        .filter(line -> line.startsWith("| `"))
        .map(line -> line.split("\\s*\\|\\s*"));
  }

  /** What the page says of a service: its own address and port, or what all have. */
  private String defaultOf(String variable, String service) {
    String said = defaults.get(variable).replace("<service>", service);
    return Arrays.stream(said.split(", "))
        .filter(each -> each.endsWith(" " + service))
        .map(each -> each.substring(0, each.length() - service.length() - 1))
        .findFirst()
        .orElse(said.equals("none") ? "" : said);
  }

  /** By variable; a row may explain several, with a default of each in their order. */
  private static Map<String, String> defaultsIn(String section) {
    Map<String, String> defaults = new LinkedHashMap<>();
    rowsOf(section)
        .forEach(cells -> {
          List<String> names = CODE.matcher(cells[1]).results().map(name -> name.group(1)).toList();
          String[] values = cells[3].replace("`", "").split(", ");
          for (int i = 0; i < names.size(); i++) {
            defaults.put(
                names.get(i),
                names.size() == values.length ? values[i] : String.join(", ", values));
          }
        });
    return defaults;
  }
}
