-- A question interrupts a speaker as a point of order does, and stands in the same column.
alter table intervention
  add column question_to uuid,
  add column yielded_by  uuid,
  add constraint fk_intervention_question_to foreign key (question_to) references intervention,
  add constraint fk_intervention_yielded_by foreign key (yielded_by) references intervention;
