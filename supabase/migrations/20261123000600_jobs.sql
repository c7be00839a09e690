-- Jobs: each writes down what time already decided, in batches, and can run twice at once
-- without harm: rows that another worker holds are passed over, and looked at again next time.

insert into private.jobs (name, place, every, most) values
  ('settle_overdue', 10, '30 seconds', 20),
  ('remind_mentors', 20, '1 minute', 100),
  ('remind_mentees', 30, '1 minute', 100),
  ('end_pauses', 40, '1 minute', 50),
  ('recall_drafts', 60, '1 hour', 100),
  ('erase_leavers', 120, '10 minutes', 5),
  ('forget_old', 130, null, 500);
