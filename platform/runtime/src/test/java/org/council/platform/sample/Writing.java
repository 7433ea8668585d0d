package org.council.platform.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Function;
import org.council.platform.procedure.NoSuch;
import org.council.platform.procedure.Refusal;
import org.council.platform.rest.Lists;
import org.council.platform.rest.Page;
import org.council.platform.rest.PageRequest;
import org.council.platform.rest.Preconditions;
import org.council.platform.rest.SeenByTheClient;
import org.council.platform.time.Moments;

/** The activities of the notebook. */
@ApplicationScoped
public class Writing {

  @Inject Notes notes;
  @Inject Moments moments;
  @Inject Preconditions preconditions;
  @Inject SeenByTheClient seen;
  @Inject Lists lists;

  @Transactional
  public Note begin(String id, String text) {
    preconditions.expectNothing();
    Note note = Note.begin(id, text, moments.now());
    notes.add(note);
    return note;
  }

  @Transactional
  public Note write(String id, String text) {
    Note note = find(id);
    preconditions.expect(note);
    note.write(text, moments.now());
    notes.save(note);
    return note;
  }

  @Transactional(dontRollbackOn = Refusal.class)
  public Note refuse(String id, String text) {
    Note note = find(id);
    note.refuse(text, moments.now());
    notes.save(note);
    throw new Refusal(Note.NoteRule.MARKED, "marked");
  }

  @Transactional
  public String quote(String id) {
    return find(id).quote();
  }

  /** Quotes; a refusal leaves its mark. */
  @Transactional(dontRollbackOn = Refusal.class)
  public String quoteOrMark(String id) {
    Note note = find(id);
    try {
      return seen.decide(note::quote);
    } catch (Refusal refusal) {
      note.refuse(refusal.getMessage(), moments.now());
      notes.save(note);
      throw refusal;
    }
  }

  @Transactional
  public Optional<Note> read(String id) {
    return notes.findByIdOptional(id);
  }

  @Transactional
  public <V> Page<V> list(String beginning, PageRequest asked, Function<Note, V> show) {
    return lists.page(
        asked,
        count -> notes.after(beginning, asked.after(), asked.since(), count),
        Note::id,
        show);
  }

  private Note find(String id) {
    return notes.forChange(id).orElseThrow(() -> new NoSuch("note " + id));
  }
}
