-- Safety: what the other side is told of a suspension, and by when staff say that they read a report.

alter table public.requests drop constraint a_close_has_a_reason;
alter table public.requests add constraint a_close_has_a_reason check (
  (status = 'closed') = (close_reason is not null)
  and close_reason in ('mentor_full', 'mentor_paused', 'mentor_gone', 'mentee_gone', 'mentee_started', 'no_reason_given', 'closed_by_staff',
                       'mentor_unavailable', 'mentee_unavailable'));

insert into public.settings (key, value, description) values
  ('report_hours', '0', 'Hours in which staff promise to read a report, as whoever sends one is told; 0 promises nothing (T39).');
