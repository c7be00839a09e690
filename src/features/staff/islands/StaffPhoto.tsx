import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { staffPhotoQuery } from '../queries.ts';

/** The photo of a profile that is not public yet, fetched for staff when it comes near the screen. */
export function StaffPhoto({ mentor, alt }: { mentor: string; alt: string }) {
  const place = useRef<HTMLSpanElement>(null);
  const [isNear, setNear] = useState(false);
  const { data: address } = useQuery({ ...staffPhotoQuery(mentor), enabled: isNear });
  useEffect(() => {
    const watcher = new IntersectionObserver(
      (seen) => {
        if (!seen.some((one) => one.isIntersecting)) return;
        watcher.disconnect();
        setNear(true);
      },
      { rootMargin: '400px' },
    );
    if (place.current) watcher.observe(place.current);
    return () => watcher.disconnect();
  }, [mentor]);
  return (
    <span ref={place} className="avatar tint-lake">
      {address && <img src={address} width="56" height="56" alt={alt} />}
    </span>
  );
}
