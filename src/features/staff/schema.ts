import * as z from 'zod/mini';
import { id } from '../../core/form/text-schema.ts';

export const retryEffect = z.object({ id: id('effect_not_dead') });
export const retryJob = z.object({
  name: z.string({ error: 'job_not_failing' }).check(z.regex(/^[a-z_]{3,40}$/, 'job_not_failing')),
});
