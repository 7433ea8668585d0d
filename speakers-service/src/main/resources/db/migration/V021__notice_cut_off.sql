-- Until when observers notify, as it was when the item was opened (spk-09), and what it may be reckoned from.
alter table list_of_speakers add column notices_until timestamptz;
alter table meeting_floor add column opened_at timestamptz;

update list_of_speakers l set notices_until = coalesce(
  (select max(happened_at) from journal
    where key = l.session and type like '%.list.opened.v1' and data::jsonb ->> 'item' = l.item),
  l.moment)
  where status in ('OPEN', 'CLOSED');
update meeting_floor set opened_at = status_since where status <> 'SCHEDULED';
