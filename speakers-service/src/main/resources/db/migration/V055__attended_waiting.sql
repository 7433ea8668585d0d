-- How one attended while its request waited last, where it has gone elsewhere since: whoever the Chair put beside it stays
-- where it stands (spk-28). Of those that waited no more before this it is how they attend now, until that changes.
alter table speaker_request add column attended_waiting text;
