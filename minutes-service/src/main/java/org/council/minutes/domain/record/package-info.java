/**
 * The record of a meeting, composed of its facts: sections, paragraphs and their numbers, and what
 * each paragraph says, before it is said in a language. A pure function of the facts and their
 * order keys.
 */
package org.council.minutes.domain.record;
