-- Where a participant sits, and the microphone there, as the room has them.
alter table participant
  add column seat       text,
  add column microphone text;
