package org.council.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.kafka.common.utils.AppInfoParser;
import org.junit.jupiter.api.Test;

class ImagesTest {

  @Test
  void kafka_is_of_the_version_of_the_embedded_one() {
    assertThat(Images.of("kafka", Map.of()))
        .isEqualTo("apache/kafka:" + AppInfoParser.getVersion());
  }

  @Test
  void postgres_is_of_the_version_that_the_build_names() {
    assertThat(Images.of("postgres", Map.of())).matches("postgres:[0-9]+");
  }

  @Test
  void the_environment_may_name_another() {
    var environment = Map.of("COUNCIL_TEST_POSTGRES_IMAGE", "mirror/postgres:18");
    assertThat(Images.of("postgres", environment)).isEqualTo("mirror/postgres:18");
  }
}
