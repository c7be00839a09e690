-- A mentorship that staff have paused is a state of its own. In a migration by itself: a new word
-- of an enum can be used from the next transaction on.
alter type public.relationship_status add value 'paused';
