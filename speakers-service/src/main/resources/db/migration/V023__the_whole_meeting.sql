-- The last point of order of a meeting that is not settled, on whatever item (spk-29, spk-30).
alter table meeting_floor
  add column unsettled           uuid,
  add column unsettled_raised_by text,
  add column unsettled_status    text;

update meeting_floor f set (unsettled, unsettled_raised_by, unsettled_status) =
  (select i.id, i.participant, i.point_of_order from intervention i
    where i.session = f.session and i.meeting = f.meeting and i.point_of_order in ('RAISED', 'APPEALED')
    order by i.given_at desc limit 1);

-- Who presided when somebody was put elsewhere (spk-28).
alter table request_placing add column placed_by text;
