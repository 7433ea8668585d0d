package org.council.local.scenario;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * Reads YAML as it is written. An alias ({@code *id001}) is what stands at its anchor ({@code
 * &id001}), where Jackson by itself reads the name of the anchor. A text is what stands there,
 * where Jackson makes 2.1 of {@code 2.10} and false of {@code No}; what is to be a number or true
 * is made one by the type that is read.
 */
final class YamlAsWritten extends YAMLFactory {

  private static final long serialVersionUID = 1L;

  /** How much aliases may stand for in all: a few of them that name each other grow beyond it. */
  private static final int MOST_EVENTS = 200_000;

  @Override
  protected YAMLParser _createParser(Reader text, IOContext context) {
    return new Parser(context, this, text);
  }

  private static final class Parser extends YAMLParser {

    /** What stands at an anchor, as it is read: the collections in it that have not ended. */
    private static final class Anchored {

      private final List<Event> events = new ArrayList<>();
      private int open;

      private void add(Event event) {
        events.add(event);
        if (event instanceof CollectionStartEvent) {
          open++;
        } else if (event instanceof CollectionEndEvent) {
          open--;
        }
      }

      private boolean isRead() {
        return open == 0 && !events.isEmpty();
      }
    }

    private final Map<String, Anchored> anchors = new HashMap<>();
    private final List<Anchored> beingRead = new ArrayList<>();
    private final Deque<Event> toRepeat = new ArrayDeque<>();
    private int repeated;

    private Parser(IOContext context, YamlAsWritten factory, Reader text) {
      super(
          context,
          factory.getParserFeatures(),
          factory.getFormatParserFeatures(),
          factory._loaderOptions,
          factory.getCodec(),
          text);
    }

    @Override
    protected Event getEvent() throws IOException {
      return toRepeat.isEmpty() ? read(super.getEvent()) : kept(toRepeat.removeFirst());
    }

    @Override
    protected JsonToken _decodeScalar(ScalarEvent scalar) throws IOException {
      return super._decodeScalar(scalar) == JsonToken.VALUE_NULL
          ? JsonToken.VALUE_NULL
          : JsonToken.VALUE_STRING;
    }

    private Event read(Event event) throws IOException {
      if (event instanceof AliasEvent alias) {
        toRepeat.addAll(eventsAt(alias));
        return getEvent();
      }
      if (event instanceof NodeEvent node && node.getAnchor() != null) {
        Anchored anchored = new Anchored();
        anchors.put(node.getAnchor(), anchored);
        beingRead.add(anchored);
      }
      return kept(event);
    }

    /** Keeps an event for every anchor at which it stands. */
    private Event kept(Event event) {
      beingRead.forEach(anchored -> anchored.add(event));
      beingRead.removeIf(Anchored::isRead);
      return event;
    }

    private List<Event> eventsAt(AliasEvent alias) throws IOException {
      Anchored anchored = anchors.get(alias.getAnchor());
      if (anchored == null) {
        throw fault(alias, "no such anchor before it");
      }
      if (!anchored.isRead()) {
        throw fault(alias, "stands within what it stands for");
      }
      repeated += anchored.events.size();
      if (repeated > MOST_EVENTS) {
        throw fault(alias, "the aliases stand for too much");
      }
      return anchored.events;
    }

    private IOException fault(AliasEvent alias, String what) {
      return new JsonParseException(
          this, "`*%s`: ".formatted(alias.getAnchor()) + what, _locationFor(alias.getStartMark()));
    }
  }
}
