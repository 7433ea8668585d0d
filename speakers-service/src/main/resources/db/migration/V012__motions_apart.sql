-- A delegation waits once for the same motion, and may wait for another beside it (spk-12).
drop index uq_speaker_request_waiting;
create unique index uq_speaker_request_waiting
  on speaker_request (session, item, delegation, purpose, motion, document, on_behalf_of) nulls not distinct
  where status = 'WAITING';
