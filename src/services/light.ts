type Connection = { saveData?: boolean; effectiveType?: string };

const connection = (): Connection => (navigator as Navigator & { connection?: Connection }).connection ?? {};

/** Somebody asked for less data: of this browser, or the server by a header. */
export const savesData = (): boolean =>
  connection().saveData === true || document.documentElement.dataset['light'] !== undefined;

/** Whether what a page can do without is left out until it is asked for (D4): less data was asked for, or the line is slow. */
export const isLight = (): boolean => savesData() || /2g$/.test(connection().effectiveType ?? '');
