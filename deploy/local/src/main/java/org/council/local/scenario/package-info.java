/**
 * The scenario driver: reads a file that tells one meeting as what people did, sets the stage for
 * it, plays each act through the public REST APIs under the token of the one who would do it, and
 * compares what the services say with what the file expects.
 *
 * <p>It is a client like any other: it imports the JDK and Jackson, knows the services by their
 * addresses only, and waits for effects by {@code After-Event}, {@code Retry-After} and {@code
 * Idempotency-Key} as every client may.
 *
 * <p>The words are those of a theatre. {@link ScenarioReader} makes a {@link Scenario} of a file: a
 * {@link Head}, which says where and with whom it is played, and {@link Step}s, each an {@link Act}
 * with its place in the file; by the {@link ScenarioClock} a step has its {@link Moment}.
 *
 * <ul>
 *   <li>A {@link Prop} is one thing that must be there before the first act, say a delegation: how
 *       it is looked for, what is compared where it stands already, and how it is made where not.
 *   <li>{@link Props} are all of them, made from the head: the session, its bodies, roster and
 *       documents; the meeting with its agenda and signatories.
 *   <li>The {@link Stage} is set once, with the props: it refuses what stands otherwise before it
 *       changes anything, then makes what is missing.
 *   <li>The {@link Room} is what somebody who sits there knows while the acts are played: who
 *       presides, which items are open, who waits, and under which id a speech is kept. It asks no
 *       service; each act that was accepted tells it what has changed.
 *   <li>The {@link ActPlayer} plays the acts: {@link Calls} makes requests of them, by what the
 *       room knows, and the {@link SuiteClient} sends them. {@link Expectations} are compared.
 * </ul>
 */
package org.council.local.scenario;
