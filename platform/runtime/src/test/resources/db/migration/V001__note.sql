create function stamp_modified() returns trigger language plpgsql as $$
begin
  new.modified := clock_timestamp();
  return new;
end
$$;

create table note (
  id       text        not null,
  text     text        not null,
  version  bigint      not null,
  modified timestamptz not null default now(),
  constraint pk_note primary key (id)
);
create trigger tr_note_modified before insert or update on note
  for each row execute function stamp_modified();
create table echo (
  seq  bigint generated always as identity,
  text text not null,
  constraint pk_echo primary key (seq)
);
