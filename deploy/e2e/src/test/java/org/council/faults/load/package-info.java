/** Who acts while things break: several clients at once, each waiting for its answers. */
package org.council.faults.load;
