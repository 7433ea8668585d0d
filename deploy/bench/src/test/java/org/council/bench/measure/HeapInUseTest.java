package org.council.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HeapInUseTest {

  @Test
  void the_total_of_the_classes_is_in_use() {
    String histogram =
        """
         num     #instances         #bytes  class name (module)
        -------------------------------------------------------
           1:            20        2097152  [B (java.base@25)
        Total            20        3145728
        """;

    assertThat(HeapInUse.mibIn(histogram)).isEqualTo(3);
  }

  @Test
  void a_process_that_does_not_say_is_not_empty() {
    assertThatIllegalStateException().isThrownBy(() -> HeapInUse.mibIn("Unable to attach"));
  }

  @Test
  void what_is_kept_counts_and_garbage_does_not() throws Exception {
    Process keeper =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                Path.of(Keeper.class.getProtectionDomain().getCodeSource().getLocation().toURI())
                    .toString(),
                Keeper.class.getName())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (var keeping = keeper.getInputStream()) {
      assertThat(keeping.read()).isEqualTo(Keeper.READY);
      assertThat(HeapInUse.mib(keeper.toHandle())).isBetween(Keeper.MIB * 1.0, Keeper.MIB * 1.5);
    } finally {
      keeper.destroy();
    }
  }

  /** Keeps the last quarter of what it makes, says so, and stays. */
  static final class Keeper {

    static final int MIB = 24;
    static final int READY = '!';

    public static void main(String[] none) throws IOException {
      byte[][] kept = new byte[MIB][];
      for (int i = 0; i < 4 * MIB; i++) {
        kept[i % MIB] = new byte[1024 * 1024];
      }
      System.out.write(READY);
      System.out.flush();
      System.in.read();
      Reference.reachabilityFence(kept);
    }
  }
}
