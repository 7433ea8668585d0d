package org.council.bench.report;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.XYChart;

/** How figures change as the data grows, as one picture of several charts under one heading. */
public final class Plot {

  private static final int COLUMNS = 3;
  private static final int MARGIN = 10;
  private static final int LINE = 24;
  private static final Font LARGE = new Font(Font.SANS_SERIF, Font.BOLD, 18);
  private static final Font SMALL = new Font(Font.SANS_SERIF, Font.PLAIN, 14);

  private final Results results;

  public Plot(Results results) {
    this.results = results;
  }

  /** Draws it as a PNG, the machine named; nothing where nothing was measured that it shows. */
  public void write(Path file) {
    List<XYChart> charts =
        Panels.all().stream().flatMap(panel -> panel.chart(results).stream()).toList();
    if (charts.isEmpty()) {
      return;
    }
    try {
      ImageIO.write(picture(charts), "png", file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private BufferedImage picture(List<XYChart> charts) {
    List<String> heading = heading();
    int top = heading.size() * LINE + 2 * MARGIN;
    int rows = Math.ceilDiv(charts.size(), COLUMNS);
    BufferedImage picture =
        new BufferedImage(
            COLUMNS * Panel.WIDTH, top + rows * Panel.HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
    write(pen, heading);
    for (int chart = 0; chart < charts.size(); chart++) {
      int left = chart % COLUMNS * Panel.WIDTH;
      int under = top + chart / COLUMNS * Panel.HEIGHT;
      pen.drawImage(BitmapEncoder.getBufferedImage(charts.get(chart)), left, under, null);
    }
    pen.dispose();
    return picture;
  }

  /** What all charts have in common. */
  List<String> heading() {
    return List.of(
        "The suite with the data of more and more past sessions",
        "Measured on %s, %s, with %d clients at once"
            .formatted(results.on(), results.machine().inWords(), results.clients()),
        "Medians of the rounds; dashed: what the others are compared with");
  }

  private static void write(Graphics2D pen, List<String> heading) {
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setColor(Color.BLACK);
    for (int line = 0; line < heading.size(); line++) {
      pen.setFont(line == 0 ? LARGE : SMALL);
      pen.drawString(heading.get(line), 2 * MARGIN, MARGIN + (line + 1) * LINE - MARGIN / 2);
    }
  }
}
