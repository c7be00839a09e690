import * as z from 'zod/mini';
import { oneOf } from '../../core/form/text-schema.ts';

export const orientationTracks = ['mentor', 'mentee', 'manager'] as const;

/** A track of the orientation that was read to its end, in this version. */
export const completeOrientation = z.object({
  track: oneOf(orientationTracks, 'track'),
  version: z.string({ error: 'orientation_changed' }).check(z.maxLength(20, 'orientation_changed')),
});
