-- A tidy text between two lengths; null for none where p_least is 0. Raises
-- <field>_required, <field>_too_short or <field>_too_long: the field is in the word,
-- so the page can put the answer where it belongs.
create or replace function private.check_text(p_field text, p_text text, p_least integer, p_most integer) returns text
language plpgsql immutable security invoker set search_path = ''
as $$
declare tidy text := private.tidy_text(coalesce(p_text, ''), false);
begin
  if tidy = '' then
    if p_least = 0 then return null; end if;
    raise exception '%_required', p_field;
  end if;
  if char_length(tidy) < p_least then raise exception '%_too_short', p_field; end if;
  if char_length(tidy) > p_most then raise exception '%_too_long', p_field; end if;
  return tidy;
end $$;

-- The same for one line: a name, a headline, a city, a title. Raises <field>_has_address too.
create or replace function private.check_line(p_field text, p_text text, p_least integer, p_most integer) returns text
language plpgsql immutable security invoker set search_path = ''
as $$
declare line text := private.check_text(p_field, private.tidy_text(coalesce(p_text, ''), true), p_least, p_most);
begin
  if private.has_address(line) then raise exception '%_has_address', p_field; end if;
  return line;
end $$;
