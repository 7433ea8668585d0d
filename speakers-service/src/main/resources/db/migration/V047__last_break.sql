-- A turn that is told late was not given in a break (spk-05): when the meeting was last adjourned is kept.
-- Of the break of a meeting that goes on when this is run nothing is known.
alter table meeting_floor add column broke_off_at timestamptz;

update meeting_floor set broke_off_at = status_since where status = 'ADJOURNED';
