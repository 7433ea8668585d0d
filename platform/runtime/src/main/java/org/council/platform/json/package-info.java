/** How the services write JSON for themselves. */
package org.council.platform.json;
