-- Texts of a form, each checked in one place: the field is in the word that is raised, so that the page
-- can put the answer where it belongs.

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

-- Short lines of text from JSON, at most six of 120 characters.
create or replace function private.check_lines(p_field text, p_lines jsonb) returns text[]
language plpgsql immutable security invoker set search_path = ''
as $$
begin
  if p_lines is null or p_lines = 'null' then return '{}'; end if;
  if jsonb_typeof(p_lines) <> 'array' then raise exception '%_unknown', p_field; end if;
  if jsonb_array_length(p_lines) > 6 then raise exception '%_too_many', p_field; end if;
  return array(
    select line from (
      select private.check_line(p_field, w, 0, 120) as line, place
      from jsonb_array_elements_text(p_lines) with ordinality as t (w, place)) as checked
    where line is not null order by place);
end $$;

-- Lines of text from JSON that each have a place, at most so many: a blank one keeps its place as ''. None where all are blank.
create or replace function private.check_places(p_field text, p_lines jsonb, p_places integer) returns text[]
language plpgsql immutable security invoker set search_path = ''
as $$
declare lines text[];
begin
  if p_lines is null or p_lines = 'null' then return '{}'; end if;
  if jsonb_typeof(p_lines) <> 'array' then raise exception '%_unknown', p_field; end if;
  if jsonb_array_length(p_lines) > p_places then raise exception '%_too_many', p_field; end if;
  lines := array(
    select coalesce(private.check_line(p_field, w, 0, 120), '')
    from jsonb_array_elements_text(p_lines) with ordinality as t (w, place) order by place);
  if array_to_string(lines, '') = '' then return '{}'; end if;
  return lines || array_fill(''::text, array[p_places - cardinality(lines)]);
end $$;

-- The texts of a JSON list, each once, in the order in which it has them.
create or replace function private.distinct_texts(p_list jsonb) returns text[]
language sql immutable security invoker set search_path = ''
as $$
  select array(select w from jsonb_array_elements_text(coalesce(p_list, '[]')) with ordinality as t (w, place) group by w order by min(place))
$$;

-- The words of an enum array from JSON; raises <field>_unknown for a strange one.
create or replace function private.known_words(p_field text, p_words jsonb, p_known text[]) returns text[]
language plpgsql immutable security invoker set search_path = ''
as $$
declare words text[];
begin
  if p_words is null or jsonb_typeof(p_words) <> 'array' then raise exception '%_required', p_field; end if;
  words := private.distinct_texts(p_words);
  if not words <@ p_known then raise exception '%_unknown', p_field; end if;
  return words;
end $$;

-- A whole number from JSON between two bounds; raises <field>_out_of_range.
create or replace function private.check_int(p_field text, p_value jsonb, p_least integer, p_most integer) returns integer
language plpgsql immutable security invoker set search_path = ''
as $$
begin
  if p_value is null or jsonb_typeof(p_value) <> 'number' or (p_value #>> '{}') !~ '^-?[0-9]{1,7}$'
     or (p_value #>> '{}')::integer not between p_least and p_most then
    raise exception '%_out_of_range', p_field;
  end if;
  return (p_value #>> '{}')::integer;
end $$;
