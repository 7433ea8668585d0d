/**
 * The one door of an aggregate: its state is stored and its facts are announced together, or
 * neither is.
 */
package org.council.platform.persistence;
