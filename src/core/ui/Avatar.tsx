import { monogram, tintOf } from '../domain/initials.ts';
import { isPortrait, photoAt, photoSet, portraitAt } from '../domain/photo.ts';

type Props = {
  id: string;
  name: string;
  photo?: string | null;
  size?: 'small' | 'big' | 'stage';
  loading?: 'eager' | 'lazy';
  className?: string;
};

const sizes = {
  small: '40px',
  big: '(min-width: 54rem) 160px, 112px',
  stage: '(min-width: 54rem) 272px, 250px',
  card: '(min-width: 54rem) 72px, 56px',
};

/**
 * A mentor's face beside their name, so it says nothing by itself: a drawn portrait, a photo, or initials where there is
 * none or it does not come. `stage` is the upper part of a card. What is seen first is fetched at once.
 */
export function Avatar({ id, name, photo, size, loading = size === 'big' ? 'eager' : 'lazy', className }: Props) {
  const isDrawn = photo ? isPortrait(photo) : false;
  const image = { alt: '', loading, decoding: 'async' as const };
  return (
    <span
      className={['avatar', tintOf(id), isDrawn ? '' : 'initials', size, className].filter(Boolean).join(' ')}
      aria-hidden="true"
    >
      {!isDrawn && monogram(name || '?')}
      {photo && isDrawn && <img className="drawn" src={portraitAt(photo)} width="160" height="160" {...image} />}
      {photo && !isDrawn && (
        <picture>
          <source type="image/avif" srcSet={photoSet(photo, 'avif')} sizes={sizes[size ?? 'card']} />
          <img
            src={photoAt(photo, 192, 'webp')}
            srcSet={photoSet(photo, 'webp')}
            sizes={sizes[size ?? 'card']}
            width="192"
            height="192"
            {...image}
          />
        </picture>
      )}
    </span>
  );
}
