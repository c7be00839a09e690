-- Who sends a mentor profile is told by when staff usually answer.
insert into public.settings (key, value, description) values
  ('review_days', '5', 'Days in which staff usually read a mentor profile that was sent: the day a new mentor is told (T17).');
