-- Safety: what staff can do about a report beside closing it: warn, close a request, suspend an account.

alter type public.account_status add value 'suspended';
comment on table public.profiles is
  'One row a member, made when the account is. No e-mail, phone or surname here: those are in profile_contacts and auth.users. A deleted account keeps its row, emptied, so that the other side of a request is never stuck (T14). While an account is suspended its member reads and does nothing here but take their data; staff can lift it.';

alter table public.requests drop constraint a_close_has_a_reason;
alter table public.requests add constraint a_close_has_a_reason check (
  (status = 'closed') = (close_reason is not null)
  and close_reason in ('mentor_full', 'mentor_paused', 'mentor_gone', 'mentee_gone', 'mentee_started', 'no_reason_given', 'closed_by_staff'));

create index reports_by_subject on public.reports (subject_id);

insert into private.notification_types (type, kind, by_email) values
  ('member_warned', 'safety', true),
  ('account_suspended', 'account', true),
  ('suspension_lifted', 'account', true);

insert into private.staff_sections (name) values ('suspended');
