package org.council.weir;

import org.council.testkit.ArchitectureOfAService;

/** The rules over a service that breaks each of them. */
public class ArchitectureOfTheWeir extends ArchitectureOfAService {}
