-- When each entry of a list was changed last, by the one clock that all replicas share. The database says it, so that also
-- what a replica of an older version writes, which knows nothing of it, is dated. What stands counts as changed now, for
-- nobody knows better. An act on a meeting always writes the row of the meeting, whatever of it changes; items and
-- decisions have rows of their own. No index: the lists of a session are read in their order, and are short.
create function stamp_modified() returns trigger language plpgsql as $$
begin
  new.modified := clock_timestamp();
  return new;
end
$$;

alter table session add column modified timestamptz not null default now();
create trigger tr_session_modified before insert or update on session
  for each row execute function stamp_modified();

alter table body add column modified timestamptz not null default now();
create trigger tr_body_modified before insert or update on body
  for each row execute function stamp_modified();

alter table delegation add column modified timestamptz not null default now();
create trigger tr_delegation_modified before insert or update on delegation
  for each row execute function stamp_modified();

alter table participant add column modified timestamptz not null default now();
create trigger tr_participant_modified before insert or update on participant
  for each row execute function stamp_modified();

alter table meeting add column modified timestamptz not null default now();
create trigger tr_meeting_modified before insert or update on meeting
  for each row execute function stamp_modified();

alter table agenda_item add column modified timestamptz not null default now();
create trigger tr_agenda_item_modified before insert or update on agenda_item
  for each row execute function stamp_modified();

alter table decision add column modified timestamptz not null default now();
create trigger tr_decision_modified before insert or update on decision
  for each row execute function stamp_modified();

-- What is left of an item that a revised agenda took away, until another comes to stand under its number. Kept by a
-- trigger, so that also what a replica of an older version takes away is kept.
create table removed_item (
  id         text        not null,
  meeting_id text        not null,
  number     integer     not null,
  item       text        not null,
  modified   timestamptz not null,
  constraint pk_removed_item primary key (id),
  constraint uq_removed_item_number unique (meeting_id, number),
  constraint fk_removed_item_meeting foreign key (meeting_id) references meeting (id)
);

create function keep_removed_item() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    insert into removed_item (id, meeting_id, number, item, modified)
    values (old.id, old.meeting_id, old.number, old.item, clock_timestamp());
  else
    delete from removed_item where id = new.id;
  end if;
  return null;
end
$$;
create trigger tr_agenda_item_removed after insert or delete on agenda_item
  for each row execute function keep_removed_item();
