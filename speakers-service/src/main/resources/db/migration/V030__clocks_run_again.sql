-- When the clock of an intervention last ran again: nothing happens to it before. Not known of those made before.
alter table intervention add column resumed_at timestamptz;
