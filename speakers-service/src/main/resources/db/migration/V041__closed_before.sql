-- On a closed list one that was passed over asks once more (spk-10): how many acts it had seen when it was closed.
alter table list_of_speakers add column closed_after bigint;

-- The floor was given after the item, or the meeting, had been closed, which was told late.
alter table intervention add column closed_since timestamptz;
