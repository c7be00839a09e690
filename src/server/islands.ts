import preact from '@astrojs/preact/server.js';

/** Preact on the server. All islands here are Preact’s, so none has to be rendered once more to find out. */
export default { ...preact, check: async (Component: unknown) => typeof Component === 'function' };
