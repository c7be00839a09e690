-- Saves as patches: a save says what changed, and nothing else.

-- True for a value that says nothing: missing, null, a text in which nothing can be seen, a list of such.
create or replace function private.is_blank_value(p_value jsonb) returns boolean
language sql immutable security invoker set search_path = ''
as $$
  select case jsonb_typeof(p_value)
    when 'string' then private.tidy_text(p_value #>> '{}', true) = ''
    when 'array' then not exists (
      select from jsonb_array_elements(p_value) as t (part)
      where jsonb_typeof(part) <> 'null' and not (jsonb_typeof(part) = 'string' and private.is_blank_value(part)))
    else coalesce(p_value = 'null', true) end
$$;

-- What a patch changes: null takes away, a key that says nothing else is left out.
create or replace function private.patch_changes(p_patch jsonb) returns jsonb
language sql immutable security invoker set search_path = ''
as $$
  select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(p_patch)
  where value = 'null' or not private.is_blank_value(value)
$$;

-- What stands with a patch laid over it. A key that was taken away is missing.
create or replace function private.patched(p_standing jsonb, p_patch jsonb) returns jsonb
language sql immutable security invoker set search_path = ''
as $$ select jsonb_strip_nulls(p_standing || private.patch_changes(p_patch)) $$;

-- The part of a patch that fills gaps: only keys for which nothing stands.
create or replace function private.missing_only(p_standing jsonb, p_patch jsonb) returns jsonb
language sql immutable security invoker set search_path = ''
as $$
  select coalesce(jsonb_object_agg(key, value), '{}') from jsonb_each(p_patch)
  where private.is_blank_value(p_standing -> key) and not private.is_blank_value(value)
$$;

-- Whether two values of a field say the same. Lists in which order means nothing are sets.
create or replace function private.is_same_value(p_field text, p_one jsonb, p_other jsonb) returns boolean
language sql immutable security invoker set search_path = ''
as $$
  select p_one is not distinct from p_other
    or (private.is_blank_value(p_one) and private.is_blank_value(p_other))
    or (p_field in ('languages', 'formats', 'durations', 'usual_times') and jsonb_typeof(p_one) = 'array' and jsonb_typeof(p_other) = 'array'
        and p_one @> p_other and p_other @> p_one)
$$;

-- Raises profile_changed when a field that the patch changes is no longer what the form began
-- with. p_base: those fields as the form read them; null or a missing key asks for no check.
create or replace function private.check_base(p_standing jsonb, p_patch jsonb, p_base jsonb) returns void
language plpgsql immutable security invoker set search_path = ''
as $$
begin
  if jsonb_typeof(p_base) is distinct from 'object' then return; end if;
  if exists (
    select from jsonb_each(private.patch_changes(p_patch)) as change (field, value)
    where p_base ? field
      and not private.is_same_value(field, p_standing -> field, p_base -> field)
      and not private.is_same_value(field, p_standing -> field, value)) then
    raise exception 'profile_changed';
  end if;
end $$;
