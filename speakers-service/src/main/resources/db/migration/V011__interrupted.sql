-- The intervention whose clock stands while a point of order goes on.
alter table intervention
  add column interrupted uuid,
  add constraint fk_intervention_interrupted foreign key (interrupted) references intervention;
