-- What a query says beside what it looks for. These are words and no typos, whether anybody uses them or not.
insert into private.search_words (word, of_topic)
select unnest('{mentor,mentore,mentors,mentoring,mentorat,besoin,cherche,looking,become,devenir}'::text[]), true
on conflict (word) do update set of_topic = true;
