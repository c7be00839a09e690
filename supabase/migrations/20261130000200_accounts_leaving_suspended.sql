-- An account that is leaving can be suspended too, and keeps the day on which it is erased.

alter table public.profiles drop constraint who_leaves_knows_when;
-- As text: a value that was added to a type may not be used before its transaction has ended.
alter table public.profiles add constraint who_leaves_knows_when check (
  case status::text when 'leaving' then delete_after is not null when 'suspended' then true else delete_after is null end);
comment on column public.profiles.delete_after is 'While an account is leaving, or was when staff suspended it: when it is erased (UTC). Until then its owner can keep it (T14); a suspension stays.';
drop index public.profiles_leaving;
create index profiles_leaving on public.profiles (delete_after) where delete_after is not null;
