/**
 * The few types that a domain may import beside the JDK and the mapping annotations: a rule and its
 * refusal, what is not known yet, a fact that is announced, an aggregate that records facts, texts
 * by language, signs that are read alike, and how symbols are written.
 *
 * <p>Imports the JDK and {@code jakarta.persistence} annotations, nothing else.
 */
package org.council.platform.procedure;
