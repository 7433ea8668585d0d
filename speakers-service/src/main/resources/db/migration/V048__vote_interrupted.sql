-- The appeal on which a meeting votes while a point of order on the conduct of the vote is not ruled on (spk-30).
alter table meeting_floor
  add column voted_on           uuid,
  add column voted_on_raised_by text,
  add column voted_on_status    text;
