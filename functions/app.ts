import { Hono, type ErrorHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { answerFor, pauseAfter, Refusal } from './errors.ts';
import { rateLimit, type Bindings } from './platform/limits.ts';
import { largestBody } from './platform/body.ts';
import type { Deps } from './ports.ts';
import { commandRoutes } from './features/commands.ts';
import { agreementRoutes } from './features/relationships/agreement-pdf.ts';
import { photoRoutes } from './features/photos/routes.ts';
import { signOutRoutes } from './features/accounts/sign-out.ts';
import { unsubscribeRoutes } from './features/notifications/unsubscribe.ts';
import { feedbackRoutes } from './features/feedback/routes.ts';
import { serviceRoutes } from './platform/service.ts';

/** Answers for whatever was thrown: a refusal with its code word, a fault of ours with a line in the log. */
export const answerError =
  (log: Deps['log']): ErrorHandler =>
  (error, c) => {
    if (error instanceof Refusal) return answerFor([error.code], error.retryAfter ?? pauseAfter(error.code));
    // Whoever closed the connection hears nothing, and it was no fault of ours.
    if (!c.req.raw.signal.aborted) log('error', 'unexpected', { error: error.message, stack: error.stack });
    return answerFor(['unexpected']);
  };

/** The functions as one Web-standard app: limits first, then routes, then one place that answers for failures. */
export function createApp(deps: Deps) {
  const app = new Hono<{ Bindings: Bindings }>();
  app.use('/api/*', rateLimit(600, 60));
  // Before the limit of everything else: a picture is larger than any form.
  app.route('/', photoRoutes(deps));
  app.use('/api/*', bodyLimit({ maxSize: largestBody, onError: () => answerFor(['body_too_large']) }));
  app.route('/', serviceRoutes(deps));
  app.route('/api', agreementRoutes(deps));
  app.route('/api', commandRoutes(deps));
  app.route('/api', signOutRoutes(deps));
  app.route('/api', unsubscribeRoutes(deps));
  app.route('/api', feedbackRoutes(deps));
  app.all('/api/*', () => answerFor(['not_found']));
  app.onError(answerError(deps.log));
  return app;
}
