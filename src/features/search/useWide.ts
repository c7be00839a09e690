import { useEffect, useState } from 'preact/hooks';

/** Whether there is room for filters beside what is found; before a browser has said, there is. The width is that of search.css. */
export function useWide(): boolean {
  const [isWide, setWide] = useState(true);
  useEffect(() => {
    const wide = matchMedia('(min-width: 860.02px)');
    const follow = () => setWide(wide.matches);
    follow();
    wide.addEventListener('change', follow);
    return () => wide.removeEventListener('change', follow);
  }, []);
  return isWide;
}
