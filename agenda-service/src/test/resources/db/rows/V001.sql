-- A session that is called and one that is over, with all that a roster can say and with as little as it must.
insert into session (symbol, version, rules, title, place, time_zone, opens_on, closes_on, languages, entered_after_the_fact, status, convened_at)
  values
  ('C23', 4, 'ITU_COUNCIL', '{"byLanguage":{"en":"Council 2023","zh":"2023年理事会"}}', 'Geneva', 'Europe/Zurich', '2023-07-11', '2023-07-21',
   '{en,zh}', true, 'OPEN', '2023-07-01T08:00Z'),
  ('C24', 0, 'ITU_COUNCIL', '{"byLanguage":{"und":"C24"}}', 'Geneva', 'Europe/Zurich', '2024-06-04', '2024-06-04', '{en}', false, 'CONVENED',
   '2024-01-01T08:00Z');

insert into body (id, version, session, code, listed, kind, name, rules) values
  ('C23/PL', 1, 'C23', 'PL', 1, 'PLENARY', '{"byLanguage":{"en":"Plenary"}}', 'ITU_COUNCIL'),
  ('C23/ADM', 1, 'C23', 'ADM', 2, 'STANDING_COMMITTEE', '{"byLanguage":{"en":"Administration and management"}}', 'ITU_COUNCIL');

insert into delegation (id, version, session, code, listed, category, name, forms) values
  ('C23/KEN', 1, 'C23', 'KEN', 1, 'COUNCIL_MEMBER_STATE', '{"byLanguage":{"en":"Kenya","ru":"Кения"}}', '{"byLanguage":{"ru":{"genitive":"Кении"}}}'),
  ('C23/OSK', 1, 'C23', 'OSK', 2, 'MEMBER_STATE_OBSERVER', '{"byLanguage":{"en":"Oskania"}}', '{"byLanguage":{}}');

insert into participant (id, version, session, code, listed, office, delegation, attendance, name, title, forms) values
  ('C23/chair', 2, 'C23', 'chair', 1, 'CHAIR', 'KEN', 'IN_PERSON', '{"byLanguage":{"en":"A. Njeri"}}', '{"byLanguage":{"en":"Ms"}}',
   '{"byLanguage":{"ru":{"genitive":"А. Нжери"}}}'),
  ('C23/ken', 1, 'C23', 'ken', 2, null, 'KEN', 'REMOTE', null, null, '{"byLanguage":{}}'),
  ('C23/sg', 1, 'C23', 'sg', 3, 'SECRETARY_GENERAL', null, null, null, null, '{"byLanguage":{}}');
