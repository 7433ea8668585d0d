-- A document with editions, corrigendum and all that can happen to it; one that was withdrawn; one that is only named.
insert into council_session (session, rules, languages, entered_after_the_fact) values
  ('C23', 'itu-council', '["en","zh"]', true), ('C24', 'itu-council', '["en"]', false);
insert into delegation (session, delegation, category) values
  ('C23', 'KEN', 'COUNCIL_MEMBER_STATE'), ('C23', 'OSK', 'MEMBER_STATE_OBSERVER'), ('C23', 'NEW', 'OTHER');

insert into document (session, document, listing_key, kind, registered_at, withdrawn_at, version) values
  ('C23', 'C23/5', 'C23//000005', 'CONTRIBUTION', '2023-07-01T08:00Z', null, 9),
  ('C23', 'C23/DT/2', 'C23/DT/000002', 'TIME_MANAGEMENT_PLAN', '2023-07-01T09:00Z', '2023-07-02T09:00Z', 2),
  ('C23', 'C23/99', 'C23//000099', null, null, null, 1);

insert into issue (session, document, ordinal, symbol, title, sponsors, parts, registered_at) values
  ('C23', 'C23/5', 0, 'C23/5', '{"en":"On the plan","zh":"关于计划"}', '["KEN"]', '[{"label":"Annex A","kind":"DRAFT_RESOLUTION"}]', '2023-07-01T08:00Z'),
  ('C23', 'C23/5', 1, 'C23/5(Rev.1)', '{"en":"On the plan"}', '["KEN","OSK"]', '[]', '2023-07-03T08:00Z'),
  ('C23', 'C23/5', 2, 'C23/5(Rev.1)+Corr.1', '{"en":"On the plan"}', '["KEN"]', '[]', '2023-07-04T08:00Z'),
  ('C23', 'C23/DT/2', 0, 'C23/DT/2', '{"und":"TMP"}', '[]', '[]', '2023-07-01T09:00Z');

insert into language_version (session, document, ordinal, symbol, language, published_at) values
  ('C23', 'C23/5', 0, 'C23/5', 'en', '2023-07-01T10:00Z'), ('C23', 'C23/5', 1, 'C23/5', 'zh', '2023-07-02T10:00Z'),
  ('C23', 'C23/5', 2, 'C23/5(Rev.1)', 'en', '2023-07-03T10:00Z');

insert into allocation (session, document, ordinal, symbol, body, item) values
  ('C23', 'C23/5', 0, 'C23/5', 'PL', 'pl-plan'), ('C23', 'C23/5', 1, 'C23/5(Rev.1)', 'ADM', 'adm-plan'),
  ('C23', 'C23/99', 0, 'C23/99', 'PL', 'pl-plan');

insert into disposal (session, document, ordinal, decision, meeting, number, item, symbol, outcome, part, referred_to, decided_at, flag) values
  ('C23', 'C23/5', 0, 'PL-1/8/1', 'PL-1', 8, 'pl-plan', 'C23/5', 'REFERRED', 'Annex A', 'ADM', '2023-07-11T08:00Z', 'SUPERSEDED_EDITION'),
  ('C23', 'C23/5', 1, 'ADM-1/2/1', 'ADM-1', 2, 'adm-plan', 'C23/5(Rev.1)', 'APPROVED', null, null, '2023-07-12T08:00Z', null),
  ('C23', 'C23/99', 0, 'PL-1/8/2', 'PL-1', 8, 'pl-plan', 'C23/99', 'NOTED', null, null, '2023-07-11T08:10Z', 'UNREGISTERED_DOCUMENT');
