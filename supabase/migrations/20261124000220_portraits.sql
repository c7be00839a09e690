-- Drawn portraits for mentors who want no photo: a key names one of them, and several mentors may carry the same.

alter table public.mentors
  drop constraint mentors_photo_key_key,
  add constraint photo_key_is_a_photo_or_a_portrait check (photo_key ~ '^([0-9a-f]{32}|portrait-[0-9]{2})$');
comment on column public.mentors.photo_key is
  'What stands beside the name. 32 hexadecimal digits: a photo, the last part but one of its address, new with every photo and not to be guessed. portrait-NN: one of the drawings of public/photos. Null: initials.';

alter table private.mentor_listings drop constraint mentor_listings_photo_key_key;
create index mentor_listings_by_photo on private.mentor_listings (photo_key);
