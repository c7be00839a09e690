import { useEffect } from 'react';
import type { Locale } from './i18n/locales.ts';
import { path } from './i18n/paths.ts';
import { storedSession } from './session/stored-session.ts';

/** Sends a visitor to sign-in and back again. True when somebody is signed in here. */
export function useMember(locale: Locale): boolean {
  const isMember = storedSession() !== null;
  useEffect(() => {
    if (isMember) return;
    location.replace(path(locale, 'signIn', undefined, { next: `${location.pathname}${location.search}` }));
  }, [isMember, locale]);
  return isMember;
}
