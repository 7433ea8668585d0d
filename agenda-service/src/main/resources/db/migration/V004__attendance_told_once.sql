-- What a conference system told of who attends, under ids of its own, so that it is heard once.
create table attendance_report (
  id          text        not null,
  participant text        not null,
  attendance  text        not null,
  happened_at timestamptz not null,
  constraint pk_attendance_report primary key (id)
);
