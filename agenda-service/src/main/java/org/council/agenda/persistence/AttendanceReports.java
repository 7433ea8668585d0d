package org.council.agenda.persistence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.council.agenda.domain.session.AttendanceReport;

/** What conference systems told of who attends. */
@ApplicationScoped
public class AttendanceReports implements PanacheRepositoryBase<AttendanceReport, String> {

  /** What was told under an id, if anything was. */
  public Optional<AttendanceReport> find(String session, String report) {
    return findByIdOptional(AttendanceReport.key(session, report));
  }
}
