-- A document of which every citation says the session otherwise than agenda does.
insert into council_session (session, rules, languages, entered_after_the_fact) values ('UN80', 'un-general-assembly', '["en"]', false);
insert into document (session, document, listing_key, kind, registered_at, withdrawn_at, version)
  values ('UN80', 'A/80/12', 'A/80//000012', 'DOCUMENT', '2025-09-01T08:00Z', null, 1);
insert into issue (session, document, ordinal, symbol, title, sponsors, parts, registered_at)
  values ('UN80', 'A/80/12', 0, 'A/80/12/Rev.1', '{"en":"Report"}', '[]', '[]', '2025-09-01T08:00Z');
