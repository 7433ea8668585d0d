-- What is entered after the fact is not told for long after the last day that is planned.
-- Of a session that agenda told of before, or told an older replica of, nothing is known.
alter table council_session add column closes_on date;
