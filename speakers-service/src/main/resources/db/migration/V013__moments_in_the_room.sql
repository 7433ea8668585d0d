-- When an item is put on an agenda is no moment in the room: a list has none before something happens there.
alter table list_of_speakers
  alter column moment drop not null,
  alter column moment drop default;

alter table list_part alter column moment drop not null;

-- Lists whose moment was set by the entering of the agenda, long after what happened in the room.
update list_of_speakers l set moment =
  (select max(happened_at) from journal where key = l.session and data::jsonb ->> 'item' = l.item)
  where exists
    (select 1 from council_session s where s.session = l.session and s.entered_after_the_fact);
