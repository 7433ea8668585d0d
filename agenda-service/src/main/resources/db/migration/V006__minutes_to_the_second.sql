-- The time allotted to an item may be seven minutes and a half.
alter table agenda_item alter column allotted_minutes type numeric;
