/**
 * The contracts of a service, made from its code and held against the files it has committed: a
 * JSON Schema and an example per announced event, an AsyncAPI document of all of them, and the
 * OpenAPI document of its REST interface.
 *
 * <p>A service has one short test class per contract, which extends {@link
 * org.council.contract.EventContract} or {@link org.council.contract.OpenApiContract}. The files
 * stand under {@code src/main/resources/META-INF/resources/contract} and are served at {@code
 * /contract}; {@code -Dcouncil.contract.update=true} writes them anew.
 */
package org.council.contract;
