package org.council.agenda.rest;

import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;
import org.council.agenda.domain.session.Attendance;

/** How a participant attends from a moment on. */
public record AttendanceRequest(@NotNull Attendance attendance, OffsetDateTime at) {}
