/** A phone number as people here write it: "819 555-0123" for the stored +18195550123. Others stay in their international form. */
export const shownPhone = (stored: string): string =>
  stored.replace(
    /^\+1(\d{3})(\d{3})(\d{4})$/,
    (_, area: string, first: string, last: string) => `${area} ${first}-${last}`,
  );
