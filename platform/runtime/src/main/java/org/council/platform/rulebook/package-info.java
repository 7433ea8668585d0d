/** Rule books as data: what is shipped, and what whoever runs the service adds without code. */
package org.council.platform.rulebook;
