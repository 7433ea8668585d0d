-- The name of the motion that an intervention makes or is about, so that those who speak on it can be counted (spk-34).
alter table intervention add column motion text;
