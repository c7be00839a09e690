/** False while one works on the site: nothing is kept then. On its own, for every page carries it. */
export const isBuilt: boolean = import.meta.env.PROD;
