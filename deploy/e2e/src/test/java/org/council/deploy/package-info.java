/**
 * Whether what operators deploy is true to the services: the manifests, the compose file and the
 * topics that it declares. Reads files only; nothing is started.
 */
package org.council.deploy;
