insert into agenda_item (id, meeting_id, session, body, number, item, code, title, documents, allotted_minutes, continued, status)
  values ('C23/PL-1/5', 'C23/PL-1', 'C23', 'PL', 5, 'pl-closing', null, '{"byLanguage":{"en":"Closing"}}', '{}', 0, false, 'PLANNED');
