-- Another item that a meeting opened and closed, while one that was not found is open there.
update meeting_floor set closed_last = 'the-seat', closed_last_number = 2 where session = 'C22' and meeting = 'PL-4';
