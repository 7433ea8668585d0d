package org.council.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.council.weir.ArchitectureOfTheWeir;
import org.council.weir.domain.Weir;
import org.council.weir.domain.basin.Basin;
import org.council.weir.domain.gate.Gate;
import org.council.weir.persistence.Weirs;
import org.council.weir.rest.WeirView;
import org.junit.jupiter.api.Test;

/** Each rule is seen to refuse what it is there for: a service that is in disorder throughout. */
class ArchitectureOfAServiceTest {

  private final ArchitectureOfAService weir = new ArchitectureOfTheWeir();

  private final JavaClasses disorder =
      new ClassFileImporter()
          .importClasses(Weir.class, Basin.class, Gate.class, WeirView.class, Weirs.class);

  @Test
  void a_domain_that_depends_on_what_is_not_listed() {
    assertThat(refusedBy(weir.the_domain_depends_on_nothing_but_what_is_listed))
        .isNotEmpty()
        .allMatch(line -> line.contains("domain.Weir") && line.contains("rest.WeirView"));
  }

  @Test
  void rooms_that_know_each_other() {
    assertThat(refusedBy(weir.the_rooms_of_the_domain_are_free_of_cycles))
        .singleElement()
        .asString()
        .contains("basin.Basin", "gate.Gate");
  }

  @Test
  void a_class_that_owns_a_transaction() {
    assertThat(refusedBy(weir.transactions_are_owned_by_the_application))
        .singleElement()
        .asString()
        .contains("persistence.Weirs");
  }

  @Test
  void a_method_that_opens_a_transaction() {
    assertThat(refusedBy(weir.no_method_outside_the_application_opens_a_transaction))
        .singleElement()
        .asString()
        .contains("rest.WeirView.shown");
  }

  @Test
  void a_resource_that_touches_persistence() {
    assertThat(refusedBy(weir.rest_does_not_touch_persistence))
        .isNotEmpty()
        .allMatch(line -> line.contains("rest.WeirView") && line.contains("persistence.Weirs"));
  }

  @Test
  void what_another_service_has() {
    assertThat(refusedBy(weir.no_other_service_is_imported))
        .isNotEmpty()
        .allMatch(line -> line.contains("persistence.Weirs") && line.contains("mill.Mill"));
  }

  private List<String> refusedBy(ArchRule rule) {
    return rule.evaluate(disorder).getFailureReport().getDetails();
  }
}
