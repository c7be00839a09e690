-- By which rules of words a mentor was indexed. When the rules change, only those of an older edition are indexed anew.
alter table private.mentor_search add column edition integer not null default 1;
