package org.council.bench.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.util.List;
import java.util.Optional;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries;
import org.knowm.xchart.style.Styler.LegendLayout;
import org.knowm.xchart.style.Styler.LegendPosition;
import org.knowm.xchart.style.XYStyler;

/**
 * One of the charts of the plot: a few figures, from one amount of data to the next.
 *
 * @param title what it shows; the unit is added
 * @param spread how far the figures lie apart
 * @param lines the figures, of one unit
 */
record Panel(String title, Spread spread, List<Line> lines) {

  static final int WIDTH = 500;
  static final int HEIGHT = 320;

  private static final int TEXT = 12;
  private static final int LEGEND_LINE = 16;
  private static final int LEGEND_PADDING = 6;
  private static final float THICK = 2;
  private static final BasicStroke SOLID = new BasicStroke(THICK);
  private static final BasicStroke DASHED =
      new BasicStroke(
          THICK, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL, 1, new float[] {6, 4}, 0);
  private static final Color BASE = new Color(0x777777);

  /** Told apart by those too who see colours differently. */
  private static final Color[] COLOURS = {
    new Color(0x0072B2),
    new Color(0xD55E00),
    new Color(0x009E73),
    new Color(0xCC79A7),
    new Color(0xE69F00),
    new Color(0x56B4E9)
  };

  /** How far figures lie apart. */
  enum Spread {
    /** They are seen side by side from zero. */
    EVEN,
    /** Some are ten times the others: each step up is ten times as much. */
    TENFOLD
  }

  /**
   * What is drawn as one line.
   *
   * @param of what was measured
   * @param what which figure of it
   * @param shown its name in the legend
   * @param base whether it is what the others are compared with
   */
  record Line(String of, String what, String shown, boolean base) {

    static Line of(String name, String what) {
      return new Line(name, what, name, false);
    }

    static Line base(String name, String what) {
      return new Line(name, what, name, true);
    }
  }

  /** The chart, unless nothing of it was measured. */
  Optional<XYChart> chart(Results results) {
    XYChart chart = new XYChartBuilder().width(WIDTH).height(HEIGHT).build();
    styled(chart.getStyler());
    for (Line line : lines) {
      add(chart, line, figures(results, line));
    }
    if (chart.getSeriesMap().isEmpty()) {
      return Optional.empty();
    }
    if (spread == Spread.TENFOLD && least(chart) > 0) {
      tenfold(chart);
    }
    return Optional.of(chart);
  }

  private List<Figure> figures(Results results, Line line) {
    return results.scales().stream()
        .flatMap(scale -> results.find(line.of(), line.what(), scale).stream())
        .toList();
  }

  private void add(XYChart chart, Line line, List<Figure> figures) {
    if (figures.isEmpty()) {
      return;
    }
    chart.setTitle("%s (%s)".formatted(title, figures.getFirst().unit()));
    XYSeries series =
        chart.addSeries(
            line.shown(),
            figures.stream().mapToDouble(figure -> Math.log10(figure.scale())).toArray(),
            figures.stream().mapToDouble(Figure::median).toArray());
    Color colour = line.base() ? BASE : COLOURS[(chart.getSeriesMap().size() - 1) % COLOURS.length];
    series.setMarkerColor(colour);
    series.setLineColor(colour);
    series.setLineStyle(line.base() ? DASHED : SOLID);
  }

  private void styled(XYStyler style) {
    style.setxAxisTickLabelsFormattingFunction(Panel::amount);
    if (spread == Spread.EVEN) {
      style.setYAxisMin(0.0);
    }
    style.setYAxisDecimalPattern("#,##0.##");
    style.setLegendPosition(LegendPosition.OutsideS);
    style.setLegendLayout(LegendLayout.Horizontal);
    style.setLegendSeriesLineLength(LEGEND_LINE).setLegendPadding(LEGEND_PADDING);
    style.setChartBackgroundColor(Color.WHITE).setLegendBorderColor(Color.WHITE);
    style.setChartTitleFont(new Font(Font.SANS_SERIF, Font.BOLD, TEXT + 2));
    style.setLegendFont(new Font(Font.SANS_SERIF, Font.PLAIN, TEXT));
    style.setAxisTickLabelsFont(new Font(Font.SANS_SERIF, Font.PLAIN, TEXT));
  }

  /** Whole powers of ten on an axis that does not know what it is powers of. */
  private static String amount(double power) {
    return power == Math.rint(power) ? "%.0f×".formatted(Math.pow(10, power)) : "";
  }

  /** From one power of ten to another, so that two or more stand on the axis. */
  private static void tenfold(XYChart chart) {
    chart.getStyler().setYAxisLogarithmic(true);
    chart.getStyler().setYAxisMin(Math.pow(10, Math.floor(Math.log10(least(chart)))));
    chart.getStyler().setYAxisMax(Math.pow(10, Math.ceil(Math.log10(most(chart)))));
  }

  private static double least(XYChart chart) {
    return chart.getSeriesMap().values().stream()
        .mapToDouble(XYSeries::getYMin)
        .min()
        .orElseThrow();
  }

  private static double most(XYChart chart) {
    return chart.getSeriesMap().values().stream()
        .mapToDouble(XYSeries::getYMax)
        .max()
        .orElseThrow();
  }
}
