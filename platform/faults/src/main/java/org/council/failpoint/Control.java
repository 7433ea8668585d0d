package org.council.failpoint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/**
 * The folder through which a test and a service speak: a file named after a {@link FailPoint} or a
 * {@link Defect} arms it.
 *
 * @param folder made when it is not there
 */
public record Control(Path folder) {

  private static final String REACHED = ".reached";

  /** Makes the folder. */
  public Control {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Arms a fail point: it goes off once, at the next that comes by. */
  public void arm(FailPoint point, Action action) {
    disarm(point);
    write(point.name(), action.toString());
  }

  /** Disarms a fail point and lets go who is held at it. */
  public void disarm(FailPoint point) {
    delete(point.name());
    delete(point.name() + REACHED);
  }

  /** Disarms a fail point unless it has gone off; tells whether it could. */
  public boolean withdraw(FailPoint point) {
    return folder.resolve(point.name()).toFile().delete();
  }

  /** Whether a fail point has gone off since it was armed. */
  public boolean reached(FailPoint point) {
    return Files.exists(folder.resolve(point.name() + REACHED));
  }

  /**
   * Arms a defect until it is disarmed.
   *
   * @param detail what it needs to know; seconds for the clock
   */
  public void arm(Defect defect, String detail) {
    write(defect.name(), detail);
  }

  /** Disarms a defect. */
  public void disarm(Defect defect) {
    delete(defect.name());
  }

  /** Disarms everything and lets go who is held. */
  public void disarmAll() {
    for (FailPoint point : FailPoint.values()) {
      disarm(point);
    }
    for (Defect defect : Defect.values()) {
      disarm(defect);
    }
  }

  /** What a file says, or nothing where it is not there. */
  Optional<String> read(String name) {
    Path file = folder.resolve(name);
    try {
      return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    } catch (NoSuchFileException _) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes a fail point: of many who come by, one. */
  boolean take(String point) {
    if (!folder.resolve(point).toFile().delete()) {
      return false;
    }
    write(point + REACHED, "");
    return true;
  }

  /** Whether somebody who is held at a fail point is to stay there. */
  boolean holds(String point) {
    return Files.exists(folder.resolve(point + REACHED));
  }

  /** Written beside and moved, so that nobody reads the half of it. */
  private void write(String name, String text) {
    try {
      Path beside = Files.createTempFile(folder, "writing", null);
      Files.writeString(beside, text);
      Files.move(beside, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void delete(String name) {
    try {
      Files.deleteIfExists(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
