-- The entries of a list (notices, rights reserved, placings, allotments) are kept when they change and not with every
-- act: parts of their own. What stands in the JSON of an older list counts until there is such a part.
alter table list_part drop constraint ck_list_part_kind;
alter table list_part add constraint ck_list_part_kind
  check (kind in ('LIST', 'ENTRIES', 'REQUEST', 'INTERVENTION'));

insert into list_part (session, item, version, kind, id, moment, state)
  select session, item, version, 'ENTRIES', place, moment, state::jsonb #>> path
  from (select distinct on (session, item) * from list_part where kind = 'LIST'
    order by session, item, version desc) newest
  cross join (values
    ('/notices/notifications', '{notices,notifications}'::text[]),
    ('/notices/reservedRights', '{notices,reservedRights}'),
    ('/waiting/placings', '{waiting,placings}'),
    ('/log/allotments', '{log,allotments}')) entries (place, path)
  where state::jsonb #> path is not null;
