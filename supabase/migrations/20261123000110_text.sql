-- Texts and addresses: one rule each, wherever they come in. The twins in TypeScript are
-- src/core/domain/tidy-text.ts and email.ts; tests/support/text-cases.ts holds both.

-- Without what cannot be seen: controls, zero-width marks, directions, fillers, tags, and
-- marks that shape a letter where there is none to shape. Line breaks are \n, accents are
-- written one way. The joiners of Arabic and Indic scripts and of emoji stay.
create function private.visible_text(p_text text) returns text
language plpgsql immutable parallel safe security invoker set search_path = ''
as $$
declare
  unseen constant text := '\u0001-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffc\ufffe\uffff\U0001bca0-\U0001bca3\U0001d159\U0001d173-\U0001d17a\U000e0000-\U000e00ff\U000e01f0-\U000e0fff';
  selectors constant text := '\ufe00-\ufe0f\u180b-\u180d\u180f\U000e0100-\U000e01ef';
  pictures constant text := '\u203c\u2049\u2100-\u27bf\u2900-\u297f\u2b00-\u2bff\u3030\u303d\u3297\u3299\U0001f000-\U0001faff';
  shaped constant text := pictures || '#*0-9\u00a9\u00ae\u1820-\u18aa\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff';
  joiners constant text := '\u200c\u200d';
  joining constant text := '\u0600-\u08ff\u0900-\u0dff\u0f00-\u0fff\u1000-\u109f\u1780-\u18af\u1a00-\u1bff\ua840-\uabff\ufb50-\ufdff\ufe70-\ufefc\U00010a00-\U00011fff\U0001e900-\U0001e95f';
  visible text := p_text;
begin
  if visible ~ '[\r\u000b\u000c\u0085\u2028\u2029]' then visible := regexp_replace(visible, '\r\n?|[\u000b\u000c\u0085\u2028\u2029]', E'\n', 'g'); end if;
  if visible ~ '[\u1680\u2000-\u200a\u205f\u3000\u2800]' then visible := regexp_replace(visible, '[\u1680\u2000-\u200a\u205f\u3000\u2800]', ' ', 'g'); end if;
  -- Most texts have none of these, and one look is cheap.
  if visible ~ ('[' || unseen || selectors || joiners || ']') then
    visible := regexp_replace(visible, '[' || unseen || ']', '', 'g');
    visible := regexp_replace(visible, '(^|[^' || shaped || selectors || '])[' || selectors || ']+', '\1', 'g');
    visible := regexp_replace(visible, '([' || selectors || '])[' || selectors || ']+', '\1', 'g');
    visible := regexp_replace(visible, '(^|[^' || joining || pictures || '\ufe0f' || joiners || '])[' || joiners || ']+', '\1', 'g');
    visible := regexp_replace(visible, '([' || joining || '][' || joiners || '])[' || joiners || ']+', '\1', 'g');
    visible := regexp_replace(visible, '([' || pictures || '\ufe0f])(?:[' || joiners || ']{2,}|\u200c)', '\1', 'g');
    visible := regexp_replace(visible, '([' || pictures || '\ufe0f])\u200d(?![' || pictures || '])', '\1', 'g');
  end if;
  return case when visible is nfc normalized then visible else normalize(visible, nfc) end;
end $$;
grant execute on function private.visible_text(text) to anon, authenticated, service_role;

-- A text as it is kept: nothing unseen, no space around it. p_line: a name, a headline,
-- a city or a title, one line with one space between its words.
create function private.tidy_text(p_text text, p_line boolean) returns text
language sql immutable parallel safe security invoker set search_path = ''
as $$
  select regexp_replace(regexp_replace(case when p_line then regexp_replace(text, '[\t\n \u00a0\u202f]+', ' ', 'g') else text end,
    '^[\t\n \u00a0\u202f]+', ''), '[\t\n \u00a0\u202f]+$', '')
  from (select private.visible_text(p_text) as text) as visible
$$;
grant execute on function private.tidy_text(text, boolean) to anon, authenticated, service_role;

-- Whether a line names a web or e-mail address, which mail programs would turn into a link.
create function private.has_address(p_line text) returns boolean
language sql immutable parallel safe security invoker set search_path = ''
as $$
  select regexp_replace(lower(normalize(p_line, nfkc)), '\m(asp|vb|ado)\.net\M|\msocket\.io\M', '', 'g')
    ~ ('://|(^|[^a-z0-9])www\.[^ ]|[^ @]@[^ @.]+\.[^ @.]'
      || '|[^ ./@]{2,}\.(com|ca|org|net|info|biz|io|app|dev|xyz|top|shop|site|online|store|club|vip|live|link|click|page|website|space|icu|ru|cn|tk|ly|gl|gg|fr|uk|eu|quebec)($|[^a-z0-9-])'
      || '|[^ ./]+\.[a-z]{2,}/[^ ]')
$$;
grant execute on function private.has_address(text) to anon, authenticated, service_role;

-- True for a text that hides nothing; for constraints, whatever writes the row.
create function private.is_plain(p_text text) returns boolean
language sql immutable parallel safe security invoker set search_path = ''
as $$ select p_text is null or p_text = private.visible_text(p_text) $$;
grant execute on function private.is_plain(text) to anon, authenticated, service_role;

-- True for one line that hides nothing and names no address: names, headlines, cities.
create function private.is_plain_line(p_text text) returns boolean
language sql immutable parallel safe security invoker set search_path = ''
as $$ select p_text is null or (p_text = private.visible_text(p_text) and p_text !~ '[\t\n]' and not private.has_address(p_text)) $$;
grant execute on function private.is_plain_line(text) to anon, authenticated, service_role;

-- Addresses -----------------------------------------------------------------------

-- One label of a domain as the mail system writes it: "éducation" is "xn--ducation-90a" (RFC 3492).
create function private.ascii_label(p_label text) returns text
language plpgsql immutable parallel safe security invoker set search_path = ''
as $$
declare
  points integer[] := array(select ascii(letter) from string_to_table(p_label, null) with ordinality as t (letter, place) order by place);
  written text := (select coalesce(string_agg(chr(point), '' order by place), '') from unnest(points) with ordinality as t (point, place) where point < 128);
  basic integer := length(written);
  done integer := basic;
  least_point integer := 128;
  next_point integer;
  delta bigint := 0;
  bias integer := 72;
  point integer;
  rest bigint;
  k integer;
  threshold integer;
begin
  if basic = cardinality(points) then return p_label; end if;
  if basic > 0 then written := written || '-'; end if;
  while done < cardinality(points) loop
    next_point := (select min(p) from unnest(points) as p where p >= least_point);
    delta := delta + (next_point - least_point)::bigint * (done + 1);
    least_point := next_point;
    foreach point in array points loop
      if point < least_point then delta := delta + 1; end if;
      continue when point <> least_point;
      rest := delta;
      k := 36;
      loop
        threshold := least(greatest(k - bias, 1), 26);
        exit when rest < threshold;
        written := written || substr('abcdefghijklmnopqrstuvwxyz0123456789', (threshold + (rest - threshold) % (36 - threshold))::integer + 1, 1);
        rest := (rest - threshold) / (36 - threshold);
        k := k + 36;
      end loop;
      written := written || substr('abcdefghijklmnopqrstuvwxyz0123456789', rest::integer + 1, 1);
      delta := delta / case when done = basic then 700 else 2 end;
      delta := delta + delta / (done + 1);
      k := 0;
      while delta > 455 loop
        delta := delta / 35;
        k := k + 36;
      end loop;
      bias := k + (36 * delta / (delta + 38))::integer;
      delta := 0;
      done := done + 1;
    end loop;
    delta := delta + 1;
    least_point := least_point + 1;
  end loop;
  return 'xn--' || written;
end $$;

-- The one form of an e-mail address, or null when it is none: lower case, full-width signs
-- made plain, the domain as the mail system writes it. No comments, no quotes; letters of any
-- script may stand before the @. Only a code that arrives proves an address.
create function private.normal_email(p_text text) returns text
language plpgsql immutable parallel safe security invoker set search_path = ''
as $$
declare
  letters constant text := 'a-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u1fff\u2c00-\u2dff\u3040-\ud7ff\U00020000-\U0003ffff';
  label constant text := '[' || letters || ']([' || letters || '-]*[' || letters || '])?';
  parts text[];
  domain text[];
  email text;
begin
  -- Most are in that form already.
  if length(p_text) <= 64 and p_text ~ '^[a-z0-9_+-]+(\.[a-z0-9_+-]+)*@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$' then return p_text; end if;
  parts := string_to_array(lower(private.tidy_text(normalize(p_text, nfkc), true)), '@');
  if cardinality(parts) is distinct from 2 then return null; end if;
  if parts[1] !~ ('^[' || letters || '_''+-]+(\.[' || letters || '_''+-]+)*$') or octet_length(parts[1]) > 64
     or parts[2] !~ ('^(' || label || '\.)+' || label || '$') then
    return null;
  end if;
  domain := array(select private.ascii_label(part) from string_to_table(parts[2], '.') with ordinality as t (part, place) order by place);
  if domain[cardinality(domain)] !~ '^(xn--[a-z0-9-]+|[a-z]{2,})$' or exists (select from unnest(domain) as part where length(part) > 63) then return null; end if;
  email := parts[1] || '@' || array_to_string(domain, '.');
  return case when octet_length(email) <= 254 then email end;
end $$;
grant execute on function private.normal_email(text) to anon, authenticated, service_role;
