package org.council.failpoint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every fail point and every defect has its place in the platform as it is now. */
class WeaverTest {

  static Stream<String> types() {
    return Stream.concat(
            Stream.of(FailPoint.values()).map(point -> point.place().type()),
            Stream.of(Defect.values()).map(defect -> defect.place().type()))
        .distinct();
  }

  @ParameterizedTest
  @MethodSource("types")
  void what_is_woven_is_a_class_that_verifies(String type) throws IOException {
    byte[] woven = Weaver.of(type).orElseThrow().weave(bytesOf(type), getClass().getClassLoader());

    assertThat(woven).isNotEqualTo(bytesOf(type));
    assertThat(ClassFile.of().verify(woven)).isEmpty();
  }

  @Test
  void a_place_that_is_no_longer_there_is_told() throws IOException {
    byte[] other = bytesOf("org.council.platform.time.Signal");
    Weaver weaver = Weaver.of("org.council.platform.time.Moments").orElseThrow();

    assertThatThrownBy(() -> weaver.weave(other, getClass().getClassLoader()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("CLOCK_IS_WRONG has no place");
  }

  private byte[] bytesOf(String type) throws IOException {
    try (InputStream file =
        getClass().getClassLoader().getResourceAsStream(type.replace('.', '/') + ".class")) {
      return file.readAllBytes();
    }
  }
}
