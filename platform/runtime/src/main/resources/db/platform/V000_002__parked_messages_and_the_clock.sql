-- What is parked keeps its message as it came, to the byte, so that it is replayed from here and not from Kafka. A row
-- whose ended_at is null waits; the others stay and say who ended their waiting, and how.
alter table parked_event
  add column readable       boolean not null default true,
  add column partition      int     not null default 0,
  add column message_offset bigint  not null default -1,
  add column headers        text    not null default '[]',
  add column value          bytea,
  add column ended_at       timestamptz,
  add column ended_by       text,
  add column ended_how      text,
  add column ended_reason   text,
  add constraint ck_parked_event_ended_how check (ended_how in ('REPLAYED', 'RELEASED')),
  add constraint ck_parked_event_ended check (
    (ended_at is null) = (ended_by is null) and (ended_at is null) = (ended_how is null));

-- What was kept as the JSON of an event is a message in structured mode.
update parked_event set
  readable = source <> 'unreadable',
  value = convert_to(event, 'UTF8'),
  headers = case when source = 'unreadable' then '[]' else
    '[{"name":"content-type","value":"' || encode(convert_to('application/cloudevents+json', 'UTF8'), 'base64') || '"}]'
  end;

alter table parked_event
  drop column event,
  alter column readable drop default,
  alter column partition drop default,
  alter column message_offset drop default,
  alter column headers drop default;

drop index ix_parked_event_subject;
create index ix_parked_event_queue on parked_event (source, subject, seq) where ended_at is null;
create index ix_parked_event_waiting on parked_event (seq) where ended_at is null;

alter table inbox drop constraint ck_inbox_outcome;
alter table inbox add constraint ck_inbox_outcome check (outcome in ('APPLIED', 'SKIPPED', 'PARKED', 'RELEASED'));

-- Moves the logical clock past that of an event. Forward only: a few ticks are taken one by one, so that two at once
-- overshoot and never go back. Many are jumped over, with the sequence locked against those who take a tick meanwhile:
-- an event from a service that is far ahead costs no more than another.
create function advance_journal_lamport(past bigint) returns void language plpgsql as $$
declare
  far constant bigint := 1000;
  missing bigint := past - (select last_value from journal_lamport);
begin
  if missing <= 0 then
    return;
  end if;
  if missing <= far then
    perform nextval('journal_lamport') from generate_series(1, missing);
    return;
  end if;
  alter sequence journal_lamport cache 1;
  if past > (select last_value from journal_lamport) then
    execute format('alter sequence journal_lamport restart with %s', past);
    perform nextval('journal_lamport');
  end if;
end
$$;
