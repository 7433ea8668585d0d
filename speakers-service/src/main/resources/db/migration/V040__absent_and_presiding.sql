-- One who was given the floor and is absent is passed over, and what lapsed with it waits again (spk-38).
alter table intervention add column passed_over boolean not null default false;
alter table speaker_request add column lapsed_by uuid;

-- Who presides where the item was taken up last: others are called over it while it waits (spk-39).
alter table list_of_speakers add column presiding text;
update list_of_speakers l set presiding = f.presiding
  from meeting_floor f where f.session = l.session and f.meeting = l.taken_up_in;

-- The meetings that took an item up before (spk-06). Of those until now it is known where somebody spoke in them.
create table taken_up_before (
  session text not null,
  item    text not null,
  ordinal int  not null,
  meeting text not null,
  constraint pk_taken_up_before primary key (session, item, ordinal),
  constraint fk_taken_up_before_list foreign key (session, item) references list_of_speakers
);

insert into taken_up_before (session, item, ordinal, meeting)
  select l.session, l.item, row_number() over (partition by l.session, l.item order by min(i.given_at)) - 1, i.meeting
  from list_of_speakers l join intervention i on i.session = l.session and i.item = l.item
  where i.meeting <> l.taken_up_in
  group by l.session, l.item, i.meeting;
