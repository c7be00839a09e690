-- Photos of mentors: made small by functions/photos, kept beside the profile, gone with it.

create table private.mentor_photos (
  mentor_id uuid not null references public.mentors (profile_id),
  size smallint not null,
  format text not null,
  bytes bytea not null,
  primary key (mentor_id, size, format),
  constraint a_photo_is_made_at_three_sizes check (size in (96, 192, 384)),
  constraint a_photo_is_avif_or_webp check (format in ('avif', 'webp')),
  constraint a_photo_is_small check (octet_length(bytes) between 1 and 131072)
);
comment on table private.mentor_photos is
  'The photo of a mentor at each size, in pixels a side, and in each format. It is known by mentors.photo_key, which is new with every photo, so that an address never shows another picture.';

alter table private.mentor_photos enable row level security;

insert into private.notification_types (type, kind, by_email) values
  ('photo_removed_by_staff', 'account', true);

-- Before the row of public.mentors that it hangs on.
insert into private.data_places (place, class, step, mine, on_deletion, emptied, export_as, export_less, export_one, old, old_days, on_age) values
  ('private.mentor_photos', 'listing', 49, 'mentor_id = $1', 'delete', null, null, '{}', false, null, null, null);
