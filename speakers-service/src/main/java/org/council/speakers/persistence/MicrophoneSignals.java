package org.council.speakers.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.council.speakers.domain.MicrophoneSignal;
import org.council.speakers.domain.SignalId;

/** What room systems told of microphones. */
@ApplicationScoped
public class MicrophoneSignals implements PanacheRepositoryBase<MicrophoneSignal, SignalId> {}
