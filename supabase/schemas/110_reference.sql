drop policy if exists "Everyone reads provinces" on public.provinces;
create policy "Everyone reads provinces" on public.provinces for select to anon, authenticated using (true);
drop policy if exists "Everyone reads languages" on public.languages;
create policy "Everyone reads languages" on public.languages for select to anon, authenticated using (true);
drop policy if exists "Everyone reads topic fields" on public.topic_fields;
create policy "Everyone reads topic fields" on public.topic_fields for select to anon, authenticated using (true);
drop policy if exists "Everyone reads topics" on public.topics;
create policy "Everyone reads topics" on public.topics for select to anon, authenticated using (true);
