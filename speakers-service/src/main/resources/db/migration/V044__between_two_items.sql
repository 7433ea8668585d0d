-- Which items are before a meeting, and which one it closed last: on that a point of order is raised until another is
-- opened (spk-06). Which was closed last before this is not known.
-- The floors are locked for this at once, and not for the key of the new table first: who is about to change one would
-- wait for this, and this for them.
alter table meeting_floor
  add column closed_last        text,
  add column closed_last_number int;

create table item_before_meeting (
  session text not null,
  meeting text not null,
  ordinal int  not null,
  number  int  not null,
  item    text not null,
  constraint pk_item_before_meeting primary key (session, meeting, ordinal),
  constraint fk_item_before_meeting_floor foreign key (session, meeting) references meeting_floor
);

insert into item_before_meeting (session, meeting, ordinal, number, item)
  select f.session, f.meeting, row_number() over (partition by f.session, f.meeting order by i.number) - 1, i.number, i.item
  from meeting_floor f
  join list_of_speakers l on l.session = f.session and l.taken_up_in = f.meeting and l.status in ('OPEN', 'CLOSED')
  join item_on_agenda i on i.session = f.session and i.meeting = f.meeting and i.item = l.item;

-- Whether whoever was interrupted stood by the Chair's hand when a ruling was appealed: then it stands on (spk-30).
alter table intervention add column held_by_the_chair boolean;
