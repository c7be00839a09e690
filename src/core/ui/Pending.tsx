import type { ErrorWords } from '../form/useErrors.ts';
import type { Messages } from '../../words.ts';
import { Loading } from './Loading.tsx';
import { NotFetched } from './NotFetched.tsx';

type Props = {
  locale: ErrorWords['locale'];
  messages: Pick<Messages, 'errors' | 'site'>;
  query: { error: Error | null; refetch: () => unknown };
};

/** What stands in the place of what a page is about: that it is being fetched, or why it could not be, with another try. */
export const Pending = ({ locale, messages: { errors, site }, query: { error, refetch } }: Props) =>
  error ? (
    <NotFetched locale={locale} errors={errors} error={error} retry={{ label: site.retry, run: refetch }} />
  ) : (
    <Loading label={site.loading} />
  );
