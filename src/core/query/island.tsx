import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, type ComponentType } from 'react';
import { queryClient } from './client.ts';

/** Makes an island of a component: the page's one query client around it. */
export function island<P extends object>(Body: ComponentType<P>) {
  return function Island(props: P) {
    return (
      <StrictMode>
        <QueryClientProvider client={queryClient}>
          <Body {...props} />
        </QueryClientProvider>
      </StrictMode>
    );
  };
}
