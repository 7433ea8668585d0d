-- The journal is the outbox and stays as the log. Its lamport is the logical clock of the service: one sequence, taken
-- at append and moved forward past every event that the service hears.
create sequence journal_lamport cache 1;
-- Taken once, so that last_value always means the clock that was last given.
select nextval('journal_lamport');

create table journal (
  lamport           bigint      not null default nextval('journal_lamport'),
  position          bigint,
  id                uuid        not null,
  type              text        not null,
  subject           text        not null,
  key               text        not null,
  happened_at       timestamptz not null,
  recorded_at       timestamptz not null,
  aggregate_version bigint      not null,
  data_schema       text        not null,
  traceparent       text,
  actor             text,
  data              text        not null,
  constraint pk_journal primary key (lamport),
  constraint uq_journal_id unique (id),
  constraint uq_journal_position unique (position)
);
create index ix_journal_unstamped on journal (lamport) where position is null;

create table relay_progress (
  one_row      boolean not null default true,
  acknowledged bigint  not null,
  constraint pk_relay_progress primary key (one_row),
  constraint ck_relay_progress_one_row check (one_row)
);
insert into relay_progress (acknowledged) values (0);

-- Every event heard, once: claimed in the transaction of its effect.
create table inbox (
  source      text        not null,
  event_id    text        not null,
  type        text        not null,
  outcome     text        not null,
  recorded_at timestamptz,
  handled_at  timestamptz not null,
  constraint pk_inbox primary key (source, event_id),
  constraint ck_inbox_outcome check (outcome in ('APPLIED', 'SKIPPED', 'PARKED'))
);

-- Poisonous events and, behind them, the later ones of the same subject, until an operator replays or releases them.
create table parked_event (
  seq       bigint      generated always as identity,
  source    text        not null,
  subject   text        not null,
  event_id  text        not null,
  topic     text        not null,
  reason    text        not null,
  parked_at timestamptz not null,
  event     text        not null,
  constraint pk_parked_event primary key (seq),
  constraint uq_parked_event unique (source, event_id)
);
create index ix_parked_event_subject on parked_event (source, subject, seq);

create table idempotency_key (
  caller       text        not null,
  key          text        not null,
  request_hash text        not null,
  status       int         not null,
  headers      text        not null,
  body         bytea       not null,
  answered_at  timestamptz not null,
  constraint pk_idempotency_key primary key (caller, key)
);
create index ix_idempotency_key_answered on idempotency_key (answered_at);
