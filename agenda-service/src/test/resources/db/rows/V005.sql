insert into session (symbol, version, rules, title, place, time_zone, opens_on, closes_on, languages, entered_after_the_fact, status, convened_at)
  values
  ('UN80', 0, 'un-general-assembly', '{"byLanguage":{"en":"Eightieth session"}}', 'New York', 'America/New_York', '2025-09-09', '2026-09-08', '{en}',
   false, 'CONVENED', '2025-06-01T08:00Z');
