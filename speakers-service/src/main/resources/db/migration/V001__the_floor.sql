-- What agenda says of the session and its roster, as far as the floor is concerned.
create table council_session (
  session                text    not null,
  rules                  text    not null,
  entered_after_the_fact boolean not null,
  constraint pk_council_session primary key (session)
);

create table body (
  session text not null,
  body    text not null,
  rules   text not null,
  constraint pk_body primary key (session, body)
);

create table delegation (
  session    text not null,
  delegation text not null,
  category   text not null,
  constraint pk_delegation primary key (session, delegation)
);

create table participant (
  session     text not null,
  participant text not null,
  office      text,
  delegation  text,
  attendance  text not null,
  constraint pk_participant primary key (session, participant)
);

create table item_on_agenda (
  session text not null,
  meeting text not null,
  number  int  not null,
  item    text not null,
  constraint pk_item_on_agenda primary key (session, meeting, number)
);

-- The floor of a meeting: who has it now.
create table meeting_floor (
  session        text        not null,
  meeting        text        not null,
  body           text        not null,
  status         text        not null,
  status_since   timestamptz not null,
  presiding      text,
  speaking       uuid,
  point_of_order uuid,
  constraint pk_meeting_floor primary key (session, meeting)
);

-- One list per item, whatever meeting takes it up.
create table list_of_speakers (
  session          text   not null,
  item             text   not null,
  rules            text   not null,
  status           text   not null,
  allotted_seconds int,
  observer_seconds int,
  acts             bigint not null,
  version          bigint not null,
  constraint pk_list_of_speakers primary key (session, item)
);

create table speaker_request (
  id           uuid        not null,
  session      text        not null,
  item         text        not null,
  participant  text        not null,
  delegation   text        not null,
  capacity     text        not null,
  attendance   text        not null,
  purpose      text        not null,
  document     text,
  requested_at timestamptz not null,
  sequence     bigint      not null,
  status       text        not null,
  intervention uuid,
  constraint pk_speaker_request primary key (id),
  constraint fk_speaker_request_list foreign key (session, item) references list_of_speakers
);

create index ix_speaker_request_list on speaker_request (session, item);

-- A delegation waits once for the same purpose and document.
create unique index uq_speaker_request_waiting
  on speaker_request (session, item, delegation, purpose, document) nulls not distinct
  where status = 'WAITING';

create table intervention (
  id                    uuid        not null,
  session               text        not null,
  item                  text        not null,
  meeting               text        not null,
  number                int         not null,
  participant           text        not null,
  delegation            text,
  capacity              text        not null,
  does                  text        not null,
  documents             text        not null,
  medium                text        not null,
  speaking_time_seconds int,
  given_at              timestamptz not null,
  sequence              bigint      not null,
  ended_at              timestamptz,
  meeting_adjourned_at  timestamptz,
  constraint pk_intervention primary key (id),
  constraint fk_intervention_list foreign key (session, item) references list_of_speakers,
  constraint ck_intervention_ended check (ended_at >= given_at)
);

create index ix_intervention_list on intervention (session, item);

-- An observer speaks once on an item (spk-07).
create unique index uq_intervention_observer
  on intervention (session, item, delegation) where capacity = 'OBSERVER';

create table advance_notification (
  session     text        not null,
  item        text        not null,
  ordinal     int         not null,
  participant text        not null,
  delegation  text        not null,
  purpose     text        not null,
  document    text,
  notified_at timestamptz not null,
  constraint pk_advance_notification primary key (session, item, ordinal),
  constraint fk_advance_notification_list foreign key (session, item) references list_of_speakers
);

create table reserved_right (
  session     text        not null,
  item        text        not null,
  ordinal     int         not null,
  participant text        not null,
  delegation  text        not null,
  document    text,
  reserved_at timestamptz not null,
  constraint pk_reserved_right primary key (session, item, ordinal),
  constraint fk_reserved_right_list foreign key (session, item) references list_of_speakers
);
