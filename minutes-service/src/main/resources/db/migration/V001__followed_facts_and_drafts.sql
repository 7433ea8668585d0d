-- What other services told, each with its place in the one order. The record is composed of these and of this service's
-- own journal on reading, so it depends on the order keys only and never on the order of arrival.
create table followed_fact (
  id          text        not null,
  type        text        not null,
  session     text        not null,
  meeting     text,
  happened_at timestamptz not null,
  lamport     bigint      not null,
  data        text        not null,
  constraint pk_followed_fact primary key (id)
);
comment on column followed_fact.meeting is 'null where the fact is about the whole session';
create index ix_followed_fact_meeting on followed_fact (session, meeting);

-- This service's own part of a record stands in its journal, under the record as subject.
create index ix_journal_subject on journal (subject);

create table draft_record (
  session    text   not null,
  meeting    text   not null,
  status     text   not null,
  paragraphs int    not null,
  version    bigint not null,
  constraint pk_draft_record primary key (session, meeting),
  constraint ck_draft_record_status check (status in ('DRAFTING', 'ISSUED'))
);

create table statement_for_the_record (
  intervention text        not null,
  session      text        not null,
  meeting      text        not null,
  item_number  int         not null,
  delegation   text        not null,
  requested_at timestamptz not null,
  submitted_at timestamptz,
  constraint pk_statement_for_the_record primary key (intervention),
  constraint fk_statement_for_the_record foreign key (session, meeting) references draft_record (session, meeting)
);
create index ix_statement_for_the_record_meeting on statement_for_the_record (session, meeting);
