-- A meeting in its second sitting, and one that is only planned. Items in each way of standing.
insert into meeting (id, version, session, code, listed, body, kind, rules, number, ordinal, working_hours, status, presiding, agendas_issued, item_opened_last)
  values
  ('C23/PL-1', 12, 'C23', 'PL-1', 1, 'PL', 'PLENARY', 'ITU_COUNCIL', 1, 'first', '{09:30-12:30,14:30-17:30}', 'IN_PROGRESS', 'chair', 2, 2),
  ('C23/PL-2', 1, 'C23', 'PL-2', 2, 'PL', 'PLENARY', 'ITU_COUNCIL', 2, null, '{}', 'SCHEDULED', null, 0, null);

insert into sitting (meeting_id, place, opened_at, closed_at) values
  ('C23/PL-1', 0, '2023-07-11T07:30Z', '2023-07-11T10:30Z'),
  ('C23/PL-1', 1, '2023-07-11T12:30Z', null);

insert into agenda_item (id, meeting_id, session, body, number, item, code, title, documents, allotted_minutes, continued, status, leaving,
   carried_over_in_sitting, opened_at, closed_at)
  values
  ('C23/PL-1/1', 'C23/PL-1', 'C23', 'PL', 1, 'pl-opening', 'PL 1', '{"byLanguage":{"en":"Opening"}}', '{C23/1(Rev.1),C23/2}', 10, false, 'CLOSED', 'CLOSED',
   null, '2023-07-11T07:31Z', '2023-07-11T08:00Z'),
  ('C23/PL-1/2', 'C23/PL-1', 'C23', 'PL', 2, 'pl-plan', null, '{"byLanguage":{"en":"The plan"}}', '{}', null, true, 'OPEN', 'CARRIED_OVER',
   1, '2023-07-11T12:31Z', null),
  ('C23/PL-1/3', 'C23/PL-1', 'C23', 'PL', 3, 'pl-elections', null, '{"byLanguage":{"en":"Elections"}}', '{}', 45, false, 'PLANNED', null, null, null, null);

insert into decision (id, item_id, number, outcomes, present, taken_at) values
  ('C23/PL-1/1/1', 'C23/PL-1/1', 1,
   '{"inOrder":[{"kind":"APPROVED","document":{"asGiven":"C23/1(Rev.1)"},"part":null,"text":null,"to":null,"office":null}]}', '{KEN}', '2023-07-11T07:59Z'),
  ('C23/PL-1/1/2', 'C23/PL-1/1', 2,
   '{"inOrder":[{"kind":"ELECTED","document":null,"part":null,"text":{"byLanguage":{"en":"A. Njeri"}},"to":null,"office":{"byLanguage":{"en":"Chair"}}},{"kind":"REFERRED","document":{"asGiven":"C23/2"},"part":"Annex A","text":null,"to":"ADM","office":null}]}',
   '{}', '2023-07-11T08:00Z');
