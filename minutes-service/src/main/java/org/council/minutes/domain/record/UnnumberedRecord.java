package org.council.minutes.domain.record;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.council.minutes.domain.record.SummaryRecord.Block;
import org.council.minutes.domain.record.SummaryRecord.Break;
import org.council.minutes.domain.record.SummaryRecord.Division;
import org.council.minutes.domain.record.SummaryRecord.Heading;
import org.council.minutes.domain.record.SummaryRecord.Paragraph;
import org.council.minutes.domain.record.SummaryRecord.Section;

/** The record while it is composed: paragraphs still move and join, so numbers come last. */
final class UnnumberedRecord {

  /** What stands in a section, in order. */
  private sealed interface BlockDraft {}

  /** A paragraph, and which interventions it tells of. */
  static final class ParagraphDraft implements BlockDraft {

    private final List<Passage> passages = new ArrayList<>();
    private final Set<String> tellsOf = new HashSet<>();

    private ParagraphDraft(Passage passage, Set<String> tellsOf) {
      join(passage, tellsOf);
    }

    private void join(Passage passage, Set<String> alsoTellsOf) {
      passages.add(passage);
      tellsOf.addAll(alsoTellsOf);
    }

    private boolean isStatement() {
      return passages.getFirst() instanceof Passage.Statement;
    }

    /** Says something else in place of all it says. */
    void replace(Passage passage) {
      passages.clear();
      passages.add(passage);
    }
  }

  private static final class BreakDraft implements BlockDraft {

    private final LocalDateTime adjournedAt;
    private LocalDateTime resumedAt;

    private BreakDraft(LocalDateTime adjournedAt) {
      this.adjournedAt = adjournedAt;
    }

    private Break done() {
      return new Break(adjournedAt, Optional.ofNullable(resumedAt));
    }
  }

  /** A break during an item that was returned to: it stands where the record ended then. */
  private record BreakElsewhere(BreakDraft pause, List<BlockDraft> endOfRecord) {}

  private static final class SectionDraft {

    private final Heading heading;
    private final List<BlockDraft> blocks;
    private final List<BreakElsewhere> breaksElsewhere = new ArrayList<>();

    private SectionDraft(Heading heading, List<BlockDraft> blocks) {
      this.heading = heading;
      this.blocks = blocks;
    }

    private void breakOff(BreakDraft pause, SectionDraft last) {
      last.blocks.add(pause);
      if (this != last) {
        breaksElsewhere.add(new BreakElsewhere(pause, last.blocks));
      }
    }

    /** Goes on with a paragraph: the breaks before it are breaks of this section after all. */
    private void goOn(ParagraphDraft paragraph) {
      for (BreakElsewhere elsewhere : breaksElsewhere) {
        elsewhere.endOfRecord().remove(elsewhere.pause());
        blocks.add(elsewhere.pause());
      }
      breaksElsewhere.clear();
      blocks.add(paragraph);
    }

    /** The record has gone on elsewhere: the breaks stand where they are. */
    void leaveBreaksWhereTheyAre() {
      breaksElsewhere.clear();
    }
  }

  private final List<BreakDraft> breaksBeforeAll = new ArrayList<>();
  private final List<SectionDraft> sections = new ArrayList<>();
  private final Map<Integer, SectionDraft> sectionOfItem = new HashMap<>();
  private final Map<Integer, List<BlockDraft>> waitingForTheirItem = new HashMap<>();
  private SectionDraft beforeTheMeeting;
  private BreakDraft latestBreak;

  /** Begins a section. What was said on the item before it was opened stands first in it. */
  void open(int item, Heading heading) {
    List<BlockDraft> early = waitingForTheirItem.remove(item);
    SectionDraft section = new SectionDraft(heading, early == null ? new ArrayList<>() : early);
    sections.forEach(SectionDraft::leaveBreaksWhereTheyAre);
    sections.add(section);
    sectionOfItem.put(item, section);
    beforeTheMeeting = section;
  }

  ParagraphDraft add(int item, Passage passage, Set<String> tellsOf) {
    ParagraphDraft paragraph = new ParagraphDraft(passage, tellsOf);
    turnTo(item);
    append(item, paragraph);
    return paragraph;
  }

  /**
   * Adds to the last paragraph on the item, else to the last of the sections before; where there is
   * none, it is the first.
   */
  void join(int item, Passage passage, Set<String> tellsOf) {
    turnTo(item);
    last(paragraphs(blocksOf(item)))
        .or(() -> last(paragraphsBefore(sectionOfItem.get(item))))
        .ifPresentOrElse(last -> last.join(passage, tellsOf), () -> add(item, passage, tellsOf));
  }

  private Stream<ParagraphDraft> paragraphsBefore(SectionDraft section) {
    return sections.stream()
        .takeWhile(one -> one != section)
        .flatMap(one -> paragraphs(one.blocks));
  }

  private static Optional<ParagraphDraft> last(Stream<ParagraphDraft> paragraphs) {
    return paragraphs.reduce((before, after) -> after);
  }

  /**
   * Puts a statement after the last paragraph that tells of an intervention, and after the
   * statements that stand there already; where none tells of it, after the last paragraph of the
   * item. No break moves for it: nothing was said after the break.
   */
  void insertAfter(String intervention, int item, Passage.Statement statement) {
    ParagraphDraft inserted = new ParagraphDraft(statement, Set.of(intervention));
    for (SectionDraft section : sections.reversed()) {
      for (int i = section.blocks.size() - 1; i >= 0; i--) {
        if (section.blocks.get(i) instanceof ParagraphDraft paragraph
            && paragraph.tellsOf.contains(intervention)) {
          section.blocks.add(afterStatements(section.blocks, i + 1), inserted);
          return;
        }
      }
    }
    List<BlockDraft> blocks = blocksOf(item);
    blocks.add(withoutTrailingBreaks(blocks), inserted);
  }

  private static int afterStatements(List<BlockDraft> blocks, int from) {
    int place = from;
    while (place < blocks.size()
        && blocks.get(place) instanceof ParagraphDraft paragraph
        && paragraph.isStatement()) {
      place++;
    }
    return place;
  }

  void adjourn(LocalDateTime at) {
    latestBreak = new BreakDraft(at);
    if (sections.isEmpty()) {
      breaksBeforeAll.add(latestBreak);
    } else {
      beforeTheMeeting.breakOff(latestBreak, sections.getLast());
    }
  }

  void resume(LocalDateTime at) {
    if (latestBreak != null) {
      latestBreak.resumedAt = at;
    }
  }

  /** The finished divisions: numbered, and a break at the end of a section moved out of it. */
  List<Division> divisions() {
    List<Division> divisions =
        new ArrayList<>(breaksBeforeAll.stream().map(BreakDraft::done).toList());
    for (int i = 0; i < sections.size(); i++) {
      SectionDraft section = sections.get(i);
      int end = withoutTrailingBreaks(section.blocks);
      divisions.add(
          new Section(i + 1, section.heading, numbered(i + 1, section.blocks.subList(0, end))));
      section.blocks.subList(end, section.blocks.size()).stream()
          .map(BreakDraft.class::cast)
          .map(BreakDraft::done)
          .forEach(divisions::add);
    }
    return List.copyOf(divisions);
  }

  private void turnTo(int item) {
    beforeTheMeeting = sectionOfItem.getOrDefault(item, beforeTheMeeting);
  }

  private void append(int item, ParagraphDraft paragraph) {
    SectionDraft section = sectionOfItem.get(item);
    if (section == null) {
      blocksOf(item).add(paragraph);
    } else {
      section.goOn(paragraph);
      sections.forEach(SectionDraft::leaveBreaksWhereTheyAre);
    }
  }

  private List<BlockDraft> blocksOf(int item) {
    SectionDraft section = sectionOfItem.get(item);
    return section == null
        ? waitingForTheirItem.computeIfAbsent(item, _ -> new ArrayList<>())
        : section.blocks;
  }

  private static int withoutTrailingBreaks(List<BlockDraft> blocks) {
    int end = blocks.size();
    while (end > 0 && blocks.get(end - 1) instanceof BreakDraft) {
      end--;
    }
    return end;
  }

  private static List<Block> numbered(int section, List<BlockDraft> blocks) {
    List<Block> numbered = new ArrayList<>();
    int number = 0;
    for (BlockDraft block : blocks) {
      numbered.add(
          switch (block) {
            case ParagraphDraft paragraph ->
                new Paragraph(section, ++number, List.copyOf(paragraph.passages));
            case BreakDraft pause -> pause.done();
          });
    }
    return List.copyOf(numbered);
  }

  private static Stream<ParagraphDraft> paragraphs(List<BlockDraft> blocks) {
    return blocks.stream().filter(ParagraphDraft.class::isInstance).map(ParagraphDraft.class::cast);
  }
}
