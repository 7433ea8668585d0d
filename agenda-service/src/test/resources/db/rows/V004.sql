insert into attendance_report (id, participant, attendance, happened_at) values
  ('C23/desk-7/417', 'osk', 'IN_PERSON', '2023-07-11T07:20Z');
