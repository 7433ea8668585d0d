-- Since when a participant attends as it does: what is told late sets back nothing.
alter table participant
  add column attends_since timestamptz;
