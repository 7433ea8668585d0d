/**
 * The few types that a domain may import beside the JDK and the mapping annotations: a rule and its
 * refusal, a provision of a rule book with its source, other ways in which an act fails, what is
 * not known yet, a fact that is announced, an aggregate that records facts, who acts, the tags of
 * languages, the form of codes, signs that are read alike, and how symbols of documents are
 * written.
 *
 * <p>Imports the JDK and {@code jakarta.persistence} annotations, nothing else.
 */
package org.council.platform.procedure;
