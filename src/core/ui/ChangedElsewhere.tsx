import { lazy, Suspense, type ReactNode } from 'react';
import type { ChangedProps } from './field-names.ts';

/** Two windows seldom change the same: what shows it is fetched when they did. A lazy component forgets its type parameter. */
const ChangedFields = lazy(() => import('./ChangedFields.tsx')) as unknown as <T extends object>(
  props: ChangedProps<T>,
) => ReactNode;

/** What two windows said of the same fields, and the choice between them. */
export const ChangedElsewhere = <T extends object>(props: ChangedProps<T>) => (
  <Suspense>
    <ChangedFields {...props} />
  </Suspense>
);
