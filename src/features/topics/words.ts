import type { Messages } from '../../i18n/translate.ts';

export type LineMessages = Pick<Messages, 'waitList' | 'errors'> & { mentor: Pick<Messages['mentor'], 'ask'> };
