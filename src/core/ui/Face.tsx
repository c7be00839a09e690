import { hueOf, monogram } from '../domain/initials.ts';
import { photoAt, photoSet } from '../domain/photo.ts';

type Props = { id: string; name: string; photo?: string | null; small?: boolean };

/** A mentor's face beside their name, so it says nothing by itself: the photo, or initials where there is none or it does not come. */
export const Face = ({ id, name, photo, small = false }: Props) => (
  <span className={`avatar hue-${hueOf(id)} ${small ? 'small' : ''}`} aria-hidden="true">
    {monogram(name || '?')}
    {photo && (
      <picture>
        <source type="image/avif" srcSet={photoSet(photo, 'avif')} sizes="56px" />
        <img
          src={photoAt(photo, 96, 'webp')}
          srcSet={photoSet(photo, 'webp')}
          sizes="56px"
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
