-- A rule book may let observers speak again: that they speak once (spk-07) is no longer for the table.
drop index uq_intervention_observer;

-- The name of a procedural motion, where it has one.
alter table speaker_request add column motion text;

-- What was asked for, so that rights of reply can be counted (spk-25). Nothing is known of what was before.
alter table intervention add column purpose text;
