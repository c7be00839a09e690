-- Two tabs of one browser, or a tab and the server, renew one session at the same moment: neither took it from the other.

alter table private.used_refresh_tokens add column at timestamptz not null default now();
comment on column private.used_refresh_tokens.at is 'When it was used first, by the real clock.';

insert into public.settings (key, value, description) values
  ('refresh_token_seconds', '10', 'Seconds in which a refresh token may be used once more, as in hosted Supabase.');

-- It answers in a word now, and a function's type is not replaced.
drop function if exists public.take_refresh_token(text);
