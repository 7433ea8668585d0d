-- Loses a row, a column, what stood in another, and a table; and keeps what it only writes otherwise.
delete from shelf where colour = 'red';
alter table shelf
  drop constraint pk_shelf,
  add constraint pk_shelf primary key (number, room);
update book set title = title, pages = 0 where title = 'Thin';
alter table book alter column pages type numeric(10, 2);
alter table book drop column weight;
alter table book add column bound_at timestamptz not null default now();
drop table ladder;
