/**
 * One class per activity. An activity owns the transaction: it loads what the act is about, checks
 * who acts, finds out when it happened, calls one command and saves. Rules of procedure stand in
 * the domain.
 */
package org.council.agenda.application;
