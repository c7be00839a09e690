import type { Messages } from '../../i18n/translate.ts';

export type TopicMessages = Pick<Messages, 'topics' | 'waitList' | 'signIn' | 'errors'> & {
  mentor: Pick<Messages['mentor'], 'places' | 'ask' | 'joinList'>;
};
export type LineMessages = Pick<TopicMessages, 'waitList' | 'errors' | 'mentor'>;
