-- Of the events that were heard at one stroke, which came first. No service reads it: it is for who examines the order,
-- with the commit's timestamp of the row, for handled_at is by the wall clock and moves when a parked event is settled.
alter table inbox add column turn integer not null default 1;
