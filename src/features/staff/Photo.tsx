import { useEffect, useRef, useState } from 'preact/hooks';
import { read } from '../../services/database.ts';

/** The photo of a profile that is not public yet, fetched for staff when it comes near the screen. */
export function Photo({ mentor, alt }: { mentor: string; alt: string }) {
  const place = useRef<HTMLSpanElement>(null);
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const watcher = new IntersectionObserver(
      (seen) => {
        if (!seen.some((one) => one.isIntersecting)) return;
        watcher.disconnect();
        void read<string | null>('staff_photo', { p_mentor: mentor }).then(
          (answer) => answer.ok && setAddress(answer.value),
        );
      },
      { rootMargin: '400px' },
    );
    if (place.current) watcher.observe(place.current);
    return () => watcher.disconnect();
  }, [mentor]);
  return (
    <span ref={place} class="avatar">
      {address && <img src={address} width="56" height="56" alt={alt} />}
    </span>
  );
}
