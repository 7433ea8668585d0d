package org.council.bench.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.council.bench.report.Panel.Line;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.knowm.xchart.XYChart;

class PlotTest {

  private static final Path COMMITTED = Path.of("results/bench.json");

  @TempDir private Path folder;

  private static Results of(Figure... figures) {
    Machine machine = new Machine(2, "Some Processor", 24, "25.0.3");
    return new Results(machine, "1a2b3c4d", LocalDate.of(2026, 11, 25), 16, List.of(figures));
  }

  private static Figure throughput(String of, int scale, double perSecond) {
    return new Figure(of, "throughput", "1/s", scale, List.of(perSecond));
  }

  private BufferedImage drawn(Results results) throws IOException {
    Path file = folder.resolve("growth.png");
    new Plot(results).write(file);
    return ImageIO.read(file.toFile());
  }

  private static XYChart chart(Results results, String title) {
    return Panels.all().stream()
        .flatMap(panel -> panel.chart(results).stream())
        .filter(chart -> chart.getTitle().equals(title))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void only_what_was_measured_is_drawn() throws IOException {
    var some = drawn(of(throughput("act", 1, 350), throughput("act", 10, 330)));
    var all = drawn(Results.read(COMMITTED));

    assertThat(some.getHeight()).isBetween(Panel.HEIGHT, 2 * Panel.HEIGHT);
    assertThat(all.getHeight()).isGreaterThan(Panels.all().size() / 3 * Panel.HEIGHT);
  }

  @Test
  void the_machine_is_named() {
    assertThat(new Plot(of()).heading())
        .anyMatch(line -> line.contains("2 cores (Some Processor), 24 GiB, Java 25.0.3"));
  }

  @Test
  void each_chart_is_named_with_its_unit_and_the_base_comes_last() {
    XYChart chart =
        chart(
            of(throughput("bare insert", 1, 3500), throughput("act", 1, 350)),
            "Acts, throughput (1/s)");

    assertThat(chart.getSeriesMap().keySet()).containsExactly("act", "bare insert");
  }

  @Test
  void what_lies_far_apart_is_between_two_powers_of_ten() {
    XYChart chart =
        chart(
            of(throughput("bare insert", 1, 3500), throughput("act", 1, 350)),
            "Acts, throughput (1/s)");

    assertThat(chart.getStyler().isYAxisLogarithmic()).isTrue();
    assertThat(chart.getStyler().getYAxisMin()).isEqualTo(100);
    assertThat(chart.getStyler().getYAxisMax()).isEqualTo(10_000);
  }

  @Test
  void a_figure_of_nothing_is_drawn_from_zero() throws IOException {
    var results = of(throughput("act", 1, 0), throughput("bare insert", 1, 3500));

    assertThat(chart(results, "Acts, throughput (1/s)").getStyler().isYAxisLogarithmic()).isFalse();
    assertThat(drawn(results).getWidth()).isEqualTo(3 * Panel.WIDTH);
  }

  @Test
  void of_each_figure_that_the_plot_shows_the_last_run_has_some() {
    Results results = Results.read(COMMITTED);

    assertThat(Panels.all().stream().flatMap(panel -> panel.lines().stream()))
        .allSatisfy(line ->
            assertThat(results.find(line.of(), line.what(), 1)).as(line.toString()).isPresent());
  }

  @Test
  void reads_of_a_known_version_medians_starts_and_memory_are_among_them() {
    Set<String> shown =
        Panels.all().stream()
            .flatMap(panel -> panel.lines().stream())
            .map(PlotTest::named)
            .collect(Collectors.toSet());

    assertThat(shown)
        .containsAll(
            Stream.of(
                    "roster entry, known, throughput",
                    "list of 20, known, p99",
                    "act, p50",
                    "commit to applied, p50",
                    "speakers, time to ready",
                    "suite, cached, memory")
                .toList());
  }

  private static String named(Line line) {
    return line.of() + ", " + line.what();
  }
}
