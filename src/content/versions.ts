/** Versions of what people agree to (T18); each orientation carries its own. The same words stand in the database's settings; a test compares. */
export const versions = { conduct: '2026-11', storyConsent: '2026-11' };
