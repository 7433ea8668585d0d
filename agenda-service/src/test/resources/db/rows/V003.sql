insert into participant (id, version, session, code, listed, office, delegation, attendance, seat, microphone, name, title, forms) values
  ('C23/osk', 1, 'C23', 'osk', 4, null, 'OSK', 'IN_PERSON', 'B-12', 'mic-12', null, null, '{"byLanguage":{}}');
