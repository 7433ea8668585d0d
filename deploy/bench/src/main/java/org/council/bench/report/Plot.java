package org.council.bench.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.style.Styler.LegendPosition;

/** How figures change as the data grows, as one picture of several charts. */
public final class Plot {

  private static final int WIDTH = 620;
  private static final int HEIGHT = 420;
  private static final int COLUMNS = 2;

  /** A chart: what it shows of what, in which unit. */
  private record Chart(String title, String what, String unit, List<String> of) {}

  private static final List<Chart> CHARTS =
      List.of(
          new Chart("Acts", "throughput", "1/s", List.of("act", "act on one list", "bare insert")),
          new Chart(
              "Reads",
              "throughput",
              "1/s",
              List.of("roster entry", "bare select", "list of 20", "bare select of 20")),
          new Chart("Relay and follower", "throughput", "1/s", List.of("relay", "follower")),
          new Chart(
              "From commit to applied, p99",
              "p99",
              "ms",
              List.of("commit to applied", "Kafka alone")));

  private final Results results;

  public Plot(Results results) {
    this.results = results;
  }

  /** Draws it as a PNG, the machine named. */
  public void write(Path file) {
    List<XYChart> charts =
        CHARTS.stream().map(this::chart).filter(c -> !c.getSeriesMap().isEmpty()).toList();
    if (charts.isEmpty()) {
      return;
    }
    int columns = Math.min(COLUMNS, charts.size());
    int rows = (charts.size() + columns - 1) / columns;
    try {
      BitmapEncoder.saveBitmap(charts, rows, columns, file.toString(), BitmapFormat.PNG);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private XYChart chart(Chart plan) {
    XYChart chart =
        new XYChartBuilder()
            .width(WIDTH)
            .height(HEIGHT)
            .title("%s (%s)".formatted(plan.title(), results.machine().inShort()))
            .xAxisTitle("data, in sessions")
            .yAxisTitle(plan.unit())
            .build();
    chart.getStyler().setXAxisLogarithmic(true);
    chart.getStyler().setYAxisMin(0.0);
    chart.getStyler().setLegendPosition(LegendPosition.OutsideS);
    for (String of : plan.of()) {
      addSeries(chart, of, plan.what());
    }
    return chart;
  }

  private void addSeries(XYChart chart, String of, String what) {
    List<Figure> figures =
        results.scales().stream().flatMap(s -> results.find(of, what, s).stream()).toList();
    if (!figures.isEmpty()) {
      chart.addSeries(
          of,
          figures.stream().mapToDouble(Figure::scale).toArray(),
          figures.stream().mapToDouble(Figure::median).toArray());
    }
  }
}
