-- What became of a point of order: the ruling, who appealed, what the meeting decided.
alter table intervention
  add column point_of_order text,
  add column ruling         text,
  add column appellant      text,
  add column appeal_result  text;

update intervention set point_of_order = 'RAISED' where does = 'RAISES_POINT_OF_ORDER';

alter table intervention
  add constraint ck_intervention_point_of_order
    check (point_of_order is null or does = 'RAISES_POINT_OF_ORDER');
