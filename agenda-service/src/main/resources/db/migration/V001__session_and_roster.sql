-- Texts by language and grammatical forms are JSON: {"en": "...", "zh": "..."}.
create table session (
  symbol                 text        not null,
  version                bigint      not null,
  rules                  text        not null,
  title                  text        not null,
  place                  text        not null,
  time_zone              text        not null,
  opens_on               date        not null,
  closes_on              date        not null,
  languages              text[]      not null,
  entered_after_the_fact boolean     not null,
  status                 text        not null,
  convened_at            timestamptz not null,
  constraint pk_session primary key (symbol),
  constraint ck_session_dates check (closes_on >= opens_on),
  constraint ck_session_status check (status in ('CONVENED', 'OPEN', 'ADJOURNED', 'CLOSED'))
);

create table body (
  id      text    not null,
  version bigint  not null,
  session text    not null,
  code    text    not null,
  listed  integer not null,
  kind    text    not null,
  name    text    not null,
  rules   text    not null,
  constraint pk_body primary key (id),
  constraint uq_body_listed unique (session, listed),
  constraint fk_body_session foreign key (session) references session (symbol)
);

create table delegation (
  id       text    not null,
  version  bigint  not null,
  session  text    not null,
  code     text    not null,
  listed   integer not null,
  category text    not null,
  name     text    not null,
  forms    text    not null,
  constraint pk_delegation primary key (id),
  constraint uq_delegation_code unique (session, code),
  constraint uq_delegation_listed unique (session, listed),
  constraint fk_delegation_session foreign key (session) references session (symbol)
);

create table participant (
  id         text    not null,
  version    bigint  not null,
  session    text    not null,
  code       text    not null,
  listed     integer not null,
  office     text,
  delegation text,
  attendance text,
  name       text,
  title      text,
  forms      text    not null,
  constraint pk_participant primary key (id),
  constraint uq_participant_listed unique (session, listed),
  constraint ck_participant_is_there_for_something check (office is not null or delegation is not null),
  constraint fk_participant_session foreign key (session) references session (symbol),
  constraint fk_participant_delegation foreign key (session, delegation) references delegation (session, code)
);
