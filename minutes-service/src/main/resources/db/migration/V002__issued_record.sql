-- The text of a record as it was when it was issued, in each of its languages. What others tell of the meeting later does
-- not change it. A record that was issued before this table was there has no rows and is composed on reading.
create table issued_record (
  session  text not null,
  meeting  text not null,
  place    int  not null,
  language text not null,
  text     text not null,
  constraint pk_issued_record primary key (session, meeting, language),
  constraint uq_issued_record_place unique (session, meeting, place),
  constraint fk_issued_record foreign key (session, meeting) references draft_record (session, meeting)
);
comment on column issued_record.place is 'from 0, as the session lists its languages';
comment on column issued_record.text is 'all of it as JSON, every number given';
