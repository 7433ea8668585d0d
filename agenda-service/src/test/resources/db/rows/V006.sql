insert into agenda_item (id, meeting_id, session, body, number, item, code, title, documents, allotted_minutes, continued, status)
  values ('C23/PL-1/4', 'C23/PL-1', 'C23', 'PL', 4, 'pl-budget', null, '{"byLanguage":{"en":"The budget"}}', '{}', 7.5, false, 'PLANNED');
