-- Capacity: when a mentor can be asked again, and why not before. One function
-- answers for the guard, the search index and the page, so they cannot differ.

create type private.opening as (
  open_from timestamptz,   -- from when a request is taken; infinity when nothing but the mentor can change that
  open_until timestamptz,  -- until when; infinity unless "still open?" waits for an answer
  places_open integer,     -- places free right now, resting ones counted as taken
  pending integer,         -- open requests that wait for an answer
  reason text              -- code word of what holds longest; null when open
);
