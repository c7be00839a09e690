import preact from '@astrojs/preact/server.js';

/** Preact on the server. React’s islands render in the browser alone, so none has to be rendered once more to find out. */
export default { ...preact, check: async (Component: unknown) => typeof Component === 'function' };
