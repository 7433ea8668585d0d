-- Since when a list stands as it does, in the room.
alter table list_of_speakers add column moment timestamptz;

update list_of_speakers l set moment = coalesce(
  (select max(happened_at) from journal
    where key = l.session and data::jsonb ->> 'item' = l.item),
  now());

alter table list_of_speakers
  alter column moment set not null,
  alter column moment set default now();

-- Every version of a list, kept as what changed with it: the list itself always, and those of its requests and
-- interventions that became another. The newest of each part up to a version is the list as it stood.
create table list_part (
  session text        not null,
  item    text        not null,
  version bigint      not null,
  kind    text        not null,
  id      text        not null,
  moment  timestamptz not null,
  state   text        not null,
  constraint pk_list_part primary key (session, item, kind, id, version),
  constraint fk_list_part_list foreign key (session, item) references list_of_speakers,
  constraint ck_list_part_kind check (kind in ('LIST', 'REQUEST', 'INTERVENTION'))
);

create index ix_list_part_moment on list_part (session, item, moment) where kind = 'LIST';
create index ix_list_part_version on list_part (session, item, version);
