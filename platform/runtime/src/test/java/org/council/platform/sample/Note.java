package org.council.platform.sample;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import org.council.platform.procedure.Announced;
import org.council.platform.procedure.Fact;
import org.council.platform.procedure.NotYetKnown;
import org.council.platform.procedure.Refusal;
import org.council.platform.procedure.Rule;
import org.council.platform.procedure.StampedAggregate;
import org.council.platform.procedure.Telling;

/** A note on which one line may be written at a time: the smallest aggregate that has a rule. */
@Entity
@Table(name = "note")
public class Note extends StampedAggregate {

  @Id
  @Column(name = "id")
  private String id;

  @Column(name = "text")
  private String text;

  protected Note() {}

  public static Note begin(String id, String text, Instant at) {
    Note note = new Note();
    note.id = id;
    note.write(text, at);
    return note;
  }

  public void write(String line, Instant at) {
    NoteRule.LINES_ARE_SHORT.unless(line.length() <= 70_000, "%d characters", line.length());
    NoteRule.NOTHING_FORBIDDEN.unless(!line.equals("forbidden"), "the line says %s", line);
    text = line;
    record(at, new NoteWritten(id, line));
  }

  /** A refusal that leaves a mark, as a refused request for the floor does. */
  public void refuse(String line, Instant at) {
    record(at, new NoteRefused(id, line));
  }

  /** Quotes what others say of it: they have said nothing yet. */
  public String quote() {
    throw new NotYetKnown(
        "What others say",
        Set.of(new Telling("others-service", id)),
        new Refusal(NoteRule.QUOTED_WAS_SAID, "others have said nothing"));
  }

  public String id() {
    return id;
  }

  public String text() {
    return text;
  }

  /** What is announced of notes. */
  public sealed interface NoteFact extends Fact {
    String note();

    @Override
    default String key() {
      return note();
    }

    @Override
    default String subject() {
      return "notes/" + note();
    }
  }

  @Announced(value = "note.written", meaning = "A line was written on a note.")
  public record NoteWritten(String note, String line) implements NoteFact {}

  @Announced(value = "note.refused", meaning = "A line was refused.")
  public record NoteRefused(String note, String line) implements NoteFact {}

  /** The rules of the notebook. */
  public enum NoteRule implements Rule {
    LINES_ARE_SHORT("not-01"),
    NOTHING_FORBIDDEN("not-02"),
    MARKED("not-03"),
    QUOTED_WAS_SAID("not-04");

    private final String id;

    NoteRule(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }

    @Override
    public String citation() {
      return "The notebook, page " + (ordinal() + 1);
    }

    @Override
    public String text() {
      return name();
    }
  }
}
