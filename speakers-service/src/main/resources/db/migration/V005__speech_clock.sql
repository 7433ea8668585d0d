-- The clock of an intervention may stand for a while.
alter table intervention
  add column paused_at      timestamptz,
  add column paused_seconds int not null default 0;
