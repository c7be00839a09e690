import { createApp } from 'astro/app/entrypoint';

// Whole pages: each is kept or laid on a disk, and nobody reads it while it comes.
const app = createApp({ streaming: false });

/** Answers with an on-demand page of this site. `locals` is what the page gets to know beside the address. */
export const render = (request: Request, locals: object = {}): Promise<Response> => app.render(request, { locals });
