import type { NetworkCall, PollPage, PollState } from '../../contract.js';
import { NetworkRefused } from '../shared/network-answer.js';
import { pollConversations } from './poll-conversations.js';
import { pollFeed } from './poll-feed.js';
import { pollRatings } from './poll-ratings.js';
import type { StagePage } from './stage-page.js';
import { roundOf, stateAfter, type Round, type Stage } from './poll-state.js';

type StagePoll = (call: NetworkCall, round: Round) => Promise<StagePage>;

const STAGE_POLLS: Readonly<Record<Stage, StagePoll>> = {
  feed: pollFeed,
  conversations: pollConversations,
  ratings: pollRatings,
};

/**
 * Reads comments, chats and recommendations since the last complete round, with overlap. A list
 * that the network refuses to this page (no recommendations, a missing permission) is left out and
 * named in the state, so that it does not keep the others from being read.
 * @throws ChannelAuthError, NetworkUnreadable
 */
export async function poll(call: NetworkCall, state: PollState): Promise<PollPage> {
  const round = roundOf(state, call.now);
  try {
    const { deliveries, after } = await STAGE_POLLS[round.stage](call, round);
    return { deliveries, ...stateAfter(round, after) };
  } catch (error) {
    if (!(error instanceof NetworkRefused)) throw error;
    const skipped = [round.skipped, `${round.stage}: ${error.message}`].filter(Boolean).join('; ');
    return { deliveries: [], ...stateAfter({ ...round, skipped }, undefined) };
  }
}
