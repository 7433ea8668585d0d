-- The Chair put one who waits before or after another: all that was placed is kept, the last one counts.
create table request_placing (
  session   text        not null,
  item      text        not null,
  ordinal   int         not null,
  request   uuid        not null,
  side      text        not null,
  beside    uuid        not null,
  reason    text        not null,
  placed_at timestamptz not null,
  constraint pk_request_placing primary key (session, item, ordinal),
  constraint fk_request_placing_list foreign key (session, item) references list_of_speakers,
  constraint fk_request_placing_request foreign key (request) references speaker_request,
  constraint fk_request_placing_beside foreign key (beside) references speaker_request,
  constraint ck_request_placing_itself check (request <> beside)
);
