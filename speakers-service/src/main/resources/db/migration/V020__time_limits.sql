-- How long speakers have on an item, as the meeting set it there (spk-35).
create table time_limit (
  session text        not null,
  item    text        not null,
  ordinal int         not null,
  who     text        not null,
  seconds int         not null,
  set_by  text,
  set_at  timestamptz not null,
  constraint pk_time_limit primary key (session, item, ordinal),
  constraint fk_time_limit_list foreign key (session, item) references list_of_speakers,
  constraint ck_time_limit_seconds check (seconds > 0)
);
