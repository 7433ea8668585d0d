/**
 * One class per activity on a record. An activity owns its transaction, says who may do it, and
 * leaves every question of procedure to the domain.
 */
package org.council.minutes.application;
