-- Which meetings took an item up is kept since V014. Where none was kept, and the item not taken up since, the journal
-- tells: the list was opened with the item, and is before the last meeting that did so (spk-06).
insert into taken_up_before (session, item, ordinal, meeting)
  select session, item, row_number() over (partition by session, item order by opened) - 1, meeting
  from (
    select l.session, l.item, j.data::jsonb ->> 'meeting' as meeting, max(j.lamport) as opened,
      row_number() over (partition by l.session, l.item order by max(j.lamport) desc) as back
    from list_of_speakers l
    join journal j on j.type = 'org.council.speakers.list.opened.v1'
      and j.data::jsonb ->> 'session' = l.session and j.data::jsonb ->> 'item' = l.item
    where l.taken_up_in is null
    group by l.session, l.item, j.data::jsonb ->> 'meeting') taken_up
  where back > 1;

update list_of_speakers l set taken_up_in = o.meeting
  from (
    select distinct on (j.data::jsonb ->> 'session', j.data::jsonb ->> 'item')
      j.data::jsonb ->> 'session' as session, j.data::jsonb ->> 'item' as item, j.data::jsonb ->> 'meeting' as meeting
    from journal j where j.type = 'org.council.speakers.list.opened.v1'
    order by j.data::jsonb ->> 'session', j.data::jsonb ->> 'item', j.lamport desc) o
  where l.taken_up_in is null and o.session = l.session and o.item = l.item;

-- So V044 did not find these before their meetings: what was closed there since counted as the last.
insert into item_before_meeting (session, meeting, ordinal, number, item)
  select f.session, f.meeting,
    (select count(*) from item_before_meeting b where b.session = f.session and b.meeting = f.meeting)
      + row_number() over (partition by f.session, f.meeting order by i.number) - 1,
    i.number, i.item
  from meeting_floor f
  join list_of_speakers l on l.session = f.session and l.taken_up_in = f.meeting and l.status in ('OPEN', 'CLOSED')
  join item_on_agenda i on i.session = f.session and i.meeting = f.meeting and i.item = l.item
  where not exists (
    select from item_before_meeting b where b.session = f.session and b.meeting = f.meeting and b.item = l.item);

update meeting_floor f set closed_last = null, closed_last_number = null
  where f.closed_last is not null
    and exists (select from item_before_meeting b where b.session = f.session and b.meeting = f.meeting);

-- Who presides is known of them too. V040 set it also where the meeting had risen: there nobody presides (spk-39).
update list_of_speakers l set presiding = case when f.status <> 'CLOSED' then f.presiding end
  from meeting_floor f
  where f.session = l.session and f.meeting = l.taken_up_in
    and l.presiding is distinct from case when f.status <> 'CLOSED' then f.presiding end;
