-- What a replica writes that stands at V008 and knows nothing of stamps: a row into each table.
insert into session (symbol, version, rules, title, place, time_zone, opens_on, closes_on, languages, entered_after_the_fact, status, convened_at)
  values ('C25', 0, 'itu-council', '{"byLanguage":{"und":"C25"}}', 'Geneva', 'Europe/Zurich', '2025-06-17', '2025-06-27', '{en}', false, 'CONVENED', '2025-01-01T08:00Z');
insert into body (id, version, session, code, listed, kind, name, rules)
  values ('C25/PL', 0, 'C25', 'PL', 1, 'PLENARY', '{"byLanguage":{"en":"Plenary"}}', 'itu-council');
insert into delegation (id, version, session, code, listed, category, name, forms)
  values ('C25/KEN', 0, 'C25', 'KEN', 1, 'COUNCIL_MEMBER_STATE', '{"byLanguage":{"en":"Kenya"}}', '{"byLanguage":{}}');
insert into participant (id, version, session, code, listed, office, delegation, attendance, attends_since, seat, microphone, name, title, forms)
  values ('C25/ken', 0, 'C25', 'ken', 1, null, 'KEN', null, null, null, null, null, null, '{"byLanguage":{}}');
insert into attendance_report (id, participant, attendance, happened_at)
  values ('C25/desk-7/1', 'ken', 'REMOTE', '2025-06-17T07:20Z');
insert into meeting (id, version, session, code, listed, body, kind, rules, number, ordinal, working_hours, status, presiding, agendas_issued, item_opened_last)
  values ('C25/PL-1', 0, 'C25', 'PL-1', 1, 'PL', 'PLENARY', 'itu-council', 1, null, '{}', 'SCHEDULED', null, 0, null);
insert into sitting (meeting_id, place, opened_at, closed_at) values ('C25/PL-1', 0, '2025-06-17T07:30Z', null);
insert into agenda_item (id, meeting_id, session, body, number, item, code, title, documents, allotted_minutes, continued, status, leaving,
   carried_over_in_sitting, opened_at, closed_at)
  values ('C25/PL-1/1', 'C25/PL-1', 'C25', 'PL', 1, 'pl-opening', null, '{"byLanguage":{"en":"Opening"}}', '{}', 2.5, false, 'PLANNED', null, null, null, null);
insert into decision (id, item_id, number, outcomes, present, taken_at)
  values ('C25/PL-1/1/1', 'C25/PL-1/1', 1, '{"inOrder":[{"kind":"AGREED","document":null,"part":null,"text":null,"to":null,"office":null}]}', '{KEN}', '2025-06-17T07:40Z');
