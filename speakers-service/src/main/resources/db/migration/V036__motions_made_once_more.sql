-- By which act of the list a motion ended: one that is made once more before is the same, and its speakers are counted
-- on (spk-34). Not known of those that ended before.
alter table intervention add column motion_end bigint;
