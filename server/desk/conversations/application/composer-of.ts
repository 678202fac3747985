import { Inject, Injectable } from '@nestjs/common';
import { mayReplyOn, mayWorkOn } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import type { ChannelCapabilities } from '../../../channels/contract.js';
import {
  adapterFor,
  ChannelRegistry,
  type Composer,
  composerFor,
} from '../../../channels/index.js';
import { CONFIG, type Config } from '../../../platform/config/index.js';
import { CLOCK, type Clock } from '../../../platform/kernel/index.js';
import { AnswerableReader } from '../data/answerable.reader.js';
import type { ConversationDetail } from '../data/conversation-detail.reader.js';

const NOTHING: ChannelCapabilities = { kinds: {}, pace: { perMinute: 1, burst: 1 } };

/** What this person can write in a conversation now. */
@Injectable()
export class ComposerOf {
  constructor(
    private readonly channels: ChannelRegistry,
    private readonly answerable: AnswerableReader,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async forReader(me: Principal, conversation: ConversationDetail): Promise<Composer> {
    const answered = await this.answerable.newest(conversation.id);
    return composerFor(
      {
        kind: conversation.kind,
        capabilities: await this.capabilitiesOf(conversation),
        channelState: conversation.channelState,
        lastCustomerMessageAt: conversation.lastCustomerMessageAt,
        answered: answered ?? null,
        earlier: answered?.earlier ?? [],
        mayReply: mayReplyOn(me, conversation),
        mayWriteNotes: mayWorkOn(me, conversation),
        undoSeconds: this.config.undoSeconds,
      },
      this.clock.now(),
    );
  }

  // A removed channel is in the registry no more; its network still says what would be possible.
  private async capabilitiesOf({
    channelId,
    network,
  }: ConversationDetail): Promise<ChannelCapabilities> {
    const channel = await this.channels.find(channelId);
    return (channel?.adapter ?? adapterFor(network))?.capabilities ?? NOTHING;
  }
}
