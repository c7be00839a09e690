/**
 * Which modules travel in one file. Left alone, each that two islands share becomes a file of its own, most smaller than
 * the answer's headers, and a phone on a far line waits for two dozen of them.
 */
const together = (name, ...modules) => ({
  name,
  test: new RegExp(`/(?:${modules.join('|')})(?:\\.[jt]sx?)?(?:$|\\?)`),
});

export const scriptsTogether = {
  groups: [
    // What every page runs, above its own.
    together(
      'site',
      'core/(?:session/(?:stored-session|pages-on-device)|http/saves-data|env/built|domain/session-cookie)',
      'requests/scripts/has-waiting',
      'offline/scripts/start',
    ),
    // What a small script says: words and dates.
    together('words', 'core/i18n/(?:translate|formatters|locales|dates|when)'),
    // How it asks our functions, as whoever is signed in.
    together('asks', 'core/http/api', 'core/session/session', 'core/env/public'),
    // What a form that posts in place is made of.
    together('form', 'core/form/(?:post-in-place|count-letters)'),
    together('typed', 'core/form/(?:typed|drafts)'),
    together('paths', 'core/i18n/(?:paths|in-locale)', 'mentors/price-words'),
    together('on-device', 'core/domain/offline-pages'),
    // What every island of a member is made of. No part of ours: what that imports would come along, to strangers too.
    { name: 'member', test: /\/node_modules\/(?:react|react-dom|scheduler|@tanstack\/[^/]+)\// },
  ],
};
