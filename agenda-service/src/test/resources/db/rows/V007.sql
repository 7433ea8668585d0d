insert into participant (id, version, session, code, listed, delegation, attendance, attends_since, forms)
  values ('C23/tur', 2, 'C23', 'tur', 5, 'KEN', 'REMOTE', '2023-07-11T08:15Z', '{"byLanguage":{}}');
