create table meeting (
  id               text    not null,
  version          bigint  not null,
  session          text    not null,
  code             text    not null,
  listed           integer not null,
  body             text    not null,
  kind             text    not null,
  rules            text    not null,
  number           integer not null,
  ordinal          text,
  working_hours    text[]  not null,
  status           text    not null,
  presiding        text,
  agendas_issued   integer not null,
  item_opened_last integer,
  constraint pk_meeting primary key (id),
  constraint uq_meeting_number unique (session, body, number),
  constraint uq_meeting_listed unique (session, listed),
  constraint ck_meeting_status check (status in ('SCHEDULED', 'IN_PROGRESS', 'ADJOURNED', 'CLOSED')),
  constraint ck_meeting_somebody_presides check (status = 'SCHEDULED' or presiding is not null),
  constraint fk_meeting_session foreign key (session) references session (symbol)
);
-- A body holds one meeting at a time (agd-05).
create unique index uq_meeting_in_progress on meeting (session, body) where status = 'IN_PROGRESS';

create table sitting (
  meeting_id text        not null,
  place      integer     not null,
  opened_at  timestamptz not null,
  closed_at  timestamptz,
  constraint pk_sitting primary key (meeting_id, place),
  constraint ck_sitting_in_time check (closed_at is null or closed_at >= opened_at),
  constraint fk_sitting_meeting foreign key (meeting_id) references meeting (id)
);

create table agenda_item (
  id                      text    not null,
  meeting_id              text    not null,
  session                 text    not null,
  body                    text    not null,
  number                  integer not null,
  item                    text    not null,
  code                    text,
  title                   text    not null,
  documents               text[]  not null,
  allotted_minutes        integer,
  continued               boolean not null,
  status                  text    not null,
  leaving                 text,
  carried_over_in_sitting integer,
  opened_at               timestamptz,
  closed_at               timestamptz,
  constraint pk_agenda_item primary key (id),
  constraint uq_agenda_item_number unique (meeting_id, number),
  constraint ck_agenda_item_allotted_minutes check (allotted_minutes > 0),
  constraint fk_agenda_item_meeting foreign key (meeting_id) references meeting (id)
);

create table decision (
  id       text        not null,
  item_id  text        not null,
  number   integer     not null,
  outcomes text        not null,
  present  text[]      not null,
  taken_at timestamptz not null,
  constraint pk_decision primary key (id),
  constraint uq_decision_number unique (item_id, number),
  constraint fk_decision_item foreign key (item_id) references agenda_item (id)
);
