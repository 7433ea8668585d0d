-- The group that a delegation speaks for beside itself; it may wait once in its own name and once in that of a group.
alter table speaker_request add column on_behalf_of text;
alter table intervention add column on_behalf_of text;

drop index uq_speaker_request_waiting;
create unique index uq_speaker_request_waiting
  on speaker_request (session, item, delegation, purpose, document, on_behalf_of) nulls not distinct
  where status = 'WAITING';
