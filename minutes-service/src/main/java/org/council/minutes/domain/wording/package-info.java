/**
 * How each language says the record: one {@link org.council.minutes.domain.wording.Phrasebook} per
 * language, and the record told through it. A language is added as one class, registered in {@link
 * org.council.minutes.domain.wording.Phrasebooks}.
 */
package org.council.minutes.domain.wording;
