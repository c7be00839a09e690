import { answerGroupOffer, topicOfList } from '../../../src/features/wait-lists/schema.ts';
import { command, type Commands } from '../../platform/command.ts';

/** POST /api/{name}: what is asked by members on the wait list of a topic. */
export const waitListsCommands: Commands = {
  'wait-list': command('join_wait_list', topicOfList, (b) => ({ p_topic: b.topic })),
  'wait-list/leave': command('leave_wait_list', topicOfList, (b) => ({ p_topic: b.topic })),
  'group-offer': command('answer_group_offer', answerGroupOffer, (b) => ({
    p_offer: b.offer,
    p_accept: b.accept,
  })),
};
