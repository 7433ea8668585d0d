package org.council.speakers.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.util.HashMap;
import java.util.Map;
import org.council.speakers.domain.intervention.Microphone;
import org.council.speakers.domain.roster.Seat;

/** The microphones of a meeting, whoever has the floor: what the room told last of each. */
@Embeddable
public class Microphones {

  /** By their references. */
  @ElementCollection
  @CollectionTable(
      name = "meeting_microphone",
      joinColumns = {
        @JoinColumn(name = "session", referencedColumnName = "session"),
        @JoinColumn(name = "meeting", referencedColumnName = "meeting")
      })
  @MapKeyColumn(name = "microphone")
  private Map<String, Microphone> microphones = new HashMap<>();

  protected Microphones() {}

  /** The room told that one went on or off. */
  public void hear(MicrophoneSignal signal) {
    microphones.put(signal.microphone(), signal.changed(at(signal.microphone())));
  }

  /** That of a seat. */
  Microphone of(Seat seat) {
    return seat.microphone() == null ? Microphone.UNKNOWN : at(seat.microphone());
  }

  private Microphone at(String reference) {
    return microphones.getOrDefault(reference, Microphone.UNKNOWN);
  }
}
