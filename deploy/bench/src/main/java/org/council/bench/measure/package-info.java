/** What is measured: one class per pair or figure. Each round notes its figures. */
package org.council.bench.measure;
