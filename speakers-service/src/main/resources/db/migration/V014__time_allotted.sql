-- The time that the agenda of each meeting allots to an item; what was known before is that of its first meeting.
create table time_allotted (
  session text not null,
  item    text not null,
  ordinal int  not null,
  meeting text not null,
  seconds int,
  constraint pk_time_allotted primary key (session, item, ordinal),
  constraint fk_time_allotted_list foreign key (session, item) references list_of_speakers
);

insert into time_allotted (session, item, ordinal, meeting, seconds)
  select l.session, l.item, 0, min(i.meeting), l.allotted_seconds
  from list_of_speakers l join item_on_agenda i on i.session = l.session and i.item = l.item
  group by l.session, l.item;

update list_part p
  set state = jsonb_set(p.state::jsonb, '{log,allotments}', jsonb_build_array(jsonb_build_object(
    'meeting', t.meeting, 'seconds', p.state::jsonb #> '{log,allottedSeconds}')))::text
  from time_allotted t
  where p.kind = 'LIST' and t.session = p.session and t.item = p.item;

alter table list_of_speakers
  add column taken_up_in text,
  drop column allotted_seconds;
