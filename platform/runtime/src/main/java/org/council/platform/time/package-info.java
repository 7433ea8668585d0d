/** The wall clock, who may state when something happened, and a signal to wait on. */
package org.council.platform.time;
