/** The command that measures the suite. */
package org.council.bench;
