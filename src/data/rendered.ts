/** Markup that a build has rendered already, by its name. */
export const rendered = new Map<string, string>();
