-- All that is in the journal later was sent.
update relay_progress set acknowledged = 6;
