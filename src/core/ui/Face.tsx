import { monogram, tintOf } from '../domain/initials.ts';
import { isPortrait, photoAt, photoSet, portraitAt } from '../domain/photo.ts';

type Props = { id: string; name: string; photo?: string | null; small?: boolean };

/** A mentor's face beside their name, so it says nothing by itself: a drawn portrait, a photo, or initials where there is none or it does not come. */
export function Face({ id, name, photo, small = false }: Props) {
  const size = small ? 'small' : '';
  if (photo && isPortrait(photo))
    return (
      <span className={`avatar ${tintOf(id)} ${size}`} aria-hidden="true">
        <img
          className="drawn"
          src={portraitAt(photo)}
          width="160"
          height="160"
          alt=""
          loading="lazy"
          decoding="async"
        />
      </span>
    );
  return (
    <span className={`avatar initials ${tintOf(id)} ${size}`} aria-hidden="true">
      {monogram(name || '?')}
      {photo && (
        <picture>
          <source type="image/avif" srcSet={photoSet(photo, 'avif')} sizes="72px" />
          <img
            src={photoAt(photo, 96, 'webp')}
            srcSet={photoSet(photo, 'webp')}
            sizes="72px"
            width="96"
            height="96"
            alt=""
            loading="lazy"
            decoding="async"
          />
        </picture>
      )}
    </span>
  );
}
