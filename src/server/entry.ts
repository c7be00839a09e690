import { createApp } from 'astro/app/entrypoint';

const app = createApp();

/** Answers with an on-demand page of this site. `locals` is what the page gets to know beside the address. */
export const render = (request: Request, locals: object = {}): Promise<Response> => app.render(request, { locals });
