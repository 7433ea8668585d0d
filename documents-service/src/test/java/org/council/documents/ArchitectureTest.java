package org.council.documents;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import org.council.testkit.ArchitectureOfAService;

/** The service has the shape of every one. */
@AnalyzeClasses(packages = "org.council.documents", importOptions = DoNotIncludeTests.class)
class ArchitectureTest extends ArchitectureOfAService {}
