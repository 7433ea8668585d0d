insert into list_of_speakers (session, item, rules, status, acts, version, moment, taken_up_in, notices_until)
  values ('C22', 'the-rules', 'itu-council', 'ENDED', 2, 3, '2022-03-21T09:35Z', 'PL-1', '2022-03-21T09:30Z');
