create table note (
  id      text   not null,
  text    text   not null,
  version bigint not null,
  constraint pk_note primary key (id)
);
create table echo (
  seq  bigint generated always as identity,
  text text not null,
  constraint pk_echo primary key (seq)
);
