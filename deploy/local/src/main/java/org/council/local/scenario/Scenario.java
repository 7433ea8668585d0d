package org.council.local.scenario;

import java.nio.file.Path;
import java.util.List;

/**
 * One meeting, told as what people did.
 *
 * @param file where it was read; the files it expects lie beside it
 */
record Scenario(Path file, Head head, List<Step> steps) {}
