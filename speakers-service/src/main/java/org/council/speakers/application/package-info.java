/** One class per activity: each method is one transaction, and decides nothing of procedure. */
package org.council.speakers.application;
