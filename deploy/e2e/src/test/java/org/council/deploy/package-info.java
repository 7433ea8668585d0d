/**
 * Whether what operators deploy and read is true to the services: the manifests, the compose file
 * and the topics that it declares, and the page that explains them. Reads files only; nothing is
 * started.
 */
package org.council.deploy;
