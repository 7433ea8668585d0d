-- What an event is ordered with: who has heard it has heard all before it that its source says of that key. Null where
-- it was heard before keys were kept, or has none: such an event tells nothing of others.
alter table inbox add column key text;

-- What waits for an operator, looked for whenever a client names an event.
create index ix_inbox_parked on inbox (source, key) where outcome = 'PARKED';
