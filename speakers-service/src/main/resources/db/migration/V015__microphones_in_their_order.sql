-- What the room tells of a microphone may come late: it counts in the order in which it happened.
alter table intervention add column microphone_switched_at timestamptz;

update intervention i set microphone_switched_at =
  (select max(switched_at) from microphone_signal s where s.intervention = i.id);
