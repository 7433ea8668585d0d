-- What became of a motion (spk-37). Nothing is known of those made before: they are still before the meeting.
alter table intervention
  add column motion_result text,
  add constraint ck_intervention_motion_result
    check (motion_result is null or purpose = 'PROCEDURAL_MOTION');
