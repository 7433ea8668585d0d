/**
 * What can be done with documents: one class per activity, each its own transaction, no rule of
 * procedure.
 */
package org.council.documents.application;
