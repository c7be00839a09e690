/** Versions of what a mentor agrees to and reads (T18). The same words stand in the database's settings; a test compares. */
export const versions = { conduct: '2026-11', orientation: '2026-11', storyConsent: '2026-11' };
