-- An item may be planned to take no time at all.
alter table agenda_item drop constraint ck_agenda_item_allotted_minutes;
alter table agenda_item add constraint ck_agenda_item_allotted_minutes check (allotted_minutes >= 0);
