-- Where participants sit, and what the system of the room tells of their microphones.
alter table participant
  add column seat       text,
  add column microphone text;

alter table intervention
  add column seat                text,
  add column microphone          text,
  add column microphone_on_since timestamptz;

create table microphone_signal (
  session      text        not null,
  signal       text        not null,
  meeting      text        not null,
  microphone   text        not null,
  switched_on  boolean     not null,
  switched_at  timestamptz not null,
  intervention uuid,
  constraint pk_microphone_signal primary key (session, signal),
  constraint fk_microphone_signal_intervention foreign key (intervention) references intervention
);
