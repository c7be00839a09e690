type Connection = { saveData?: boolean };

const connection = (): Connection => (navigator as Navigator & { connection?: Connection }).connection ?? {};

/** Somebody asked for less data: of this browser, or the server by a header. */
export const savesData = (): boolean =>
  connection().saveData === true || document.documentElement.dataset['light'] !== undefined;
