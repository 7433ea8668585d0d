/** The repositories and the form of columns. */
package org.council.speakers.persistence;
