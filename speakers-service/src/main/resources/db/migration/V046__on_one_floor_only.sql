-- The turn of one who was absent is no going on after a ruling (spk-30): whose turn it was is kept, and what came after it.
-- Of what was kept before, a turn is not told from others. The floors are locked first, as in V044.
alter table meeting_floor
  add column gone_on_turn      uuid,
  add column gone_on_then_with text,
  add column gone_on_then_at   timestamptz,
  add column gone_on_then_turn uuid;

-- An item is before the meeting that took it up last, and before no other that had it open or closed it last (spk-06).
delete from item_before_meeting b using list_of_speakers l
  where l.session = b.session and l.item = b.item and l.taken_up_in <> b.meeting;

update meeting_floor f set closed_last = null, closed_last_number = null
  from list_of_speakers l
  where l.session = f.session and l.item = f.closed_last and l.taken_up_in <> f.meeting;

-- Those that stay are numbered without a gap: below zero first, where no two of them are in each other's way.
update item_before_meeting b set ordinal = -1 - o.place
  from (
    select session, meeting, ordinal, row_number() over (partition by session, meeting order by ordinal) - 1 as place
    from item_before_meeting) o
  where o.session = b.session and o.meeting = b.meeting and o.ordinal = b.ordinal and o.place <> b.ordinal;

update item_before_meeting set ordinal = -1 - ordinal where ordinal < 0;
