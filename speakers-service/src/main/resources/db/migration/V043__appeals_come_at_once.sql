-- The last ruling of a meeting, and with what the meeting went on: then it is appealed no more (spk-30). Of rulings made
-- before this it is not known when they were made: they are appealed as they were.
alter table meeting_floor
  add column ruled_on     uuid,
  add column ruled_at     timestamptz,
  add column gone_on_with text,
  add column gone_on_at   timestamptz;
