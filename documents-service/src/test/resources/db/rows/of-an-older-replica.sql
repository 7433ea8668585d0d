-- What a replica writes that stands at V002 and knows nothing of stamps: a row into each table.
insert into council_session (session, rules, languages, entered_after_the_fact) values ('C25', 'itu-council', '["en"]', false);
insert into delegation (session, delegation, category) values ('C25', 'KEN', 'COUNCIL_MEMBER_STATE');
insert into document (session, document, listing_key, kind, registered_at, withdrawn_at, version)
  values ('C25', 'C25/1', 'C25//000001', 'AGENDA', '2025-06-01T08:00Z', null, 0), ('C25', 'C25/2', 'C25//000002', null, null, null, 0);
insert into issue (session, document, ordinal, symbol, title, sponsors, parts, registered_at)
  values ('C25', 'C25/1', 0, 'C25/1', '{"en":"Agenda"}', '[]', '[]', '2025-06-01T08:00Z');
insert into language_version (session, document, ordinal, symbol, language, published_at)
  values ('C25', 'C25/1', 0, 'C25/1', 'en', '2025-06-01T08:00Z');
insert into allocation (session, document, ordinal, symbol, body, item) values ('C25', 'C25/1', 0, 'C25/1', 'PL', 'pl-agenda');
insert into disposal (session, document, ordinal, decision, meeting, number, item, symbol, outcome, part, referred_to, decided_at, flag)
  values ('C25', 'C25/1', 0, 'PL-1/1/1', 'PL-1', 1, 'pl-agenda', 'C25/1', 'APPROVED', null, null, '2025-06-17T08:00Z', null);
