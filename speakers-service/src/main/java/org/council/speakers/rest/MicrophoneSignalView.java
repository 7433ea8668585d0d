package org.council.speakers.rest;

import java.time.Instant;
import java.util.UUID;
import org.council.speakers.domain.MicrophoneSignal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is kept of a microphone's signal. */
public record MicrophoneSignalView(
    String id,
    String microphone,
    boolean on,
    Instant at,
    @Schema(
            description =
                "Of the one who has the floor there, or had it; left out where it is of none.")
        UUID intervention) {

  static MicrophoneSignalView of(MicrophoneSignal signal) {
    return new MicrophoneSignalView(
        signal.id().signal(),
        signal.microphone(),
        signal.on(),
        signal.at(),
        signal.intervention().orElse(null));
  }
}
