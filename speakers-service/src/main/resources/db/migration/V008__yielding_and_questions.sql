-- What interrupts a speaker is a point of order, or a question.
alter table meeting_floor rename column point_of_order to interrupting;

alter table intervention
  add column question_to uuid,
  add column yielded_by  uuid,
  add constraint fk_intervention_question_to foreign key (question_to) references intervention,
  add constraint fk_intervention_yielded_by foreign key (yielded_by) references intervention;
