-- What the room told last of each microphone of a meeting, whoever has the floor.
create table meeting_microphone (
  session                text        not null,
  meeting                text        not null,
  microphone             text        not null,
  microphone_on_since    timestamptz,
  microphone_switched_at timestamptz not null,
  constraint pk_meeting_microphone primary key (session, meeting, microphone),
  constraint fk_meeting_microphone_floor foreign key (session, meeting) references meeting_floor
);

insert into meeting_microphone
  select distinct on (session, meeting, microphone)
    session, meeting, microphone, case when switched_on then switched_at end, switched_at
  from microphone_signal
  order by session, meeting, microphone, switched_at desc;
