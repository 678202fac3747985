import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { Principal } from '../../../../access/contract.js';
import { adapterFor, capabilityOf } from '../../../../channels/index.js';
import { Files, type StoredFileInfo } from '../../../../platform/files/index.js';
import { notFound } from '../../../../platform/kernel/index.js';
import { Doorkeeper } from '../../../conversations/index.js';
import type { ConversationFacts } from '../../../conversations/contract.js';
import { CannedFinder } from '../data/canned-finder.reader.js';
import { type CannedText, CannedTextReader } from '../data/canned-text.reader.js';
import { maySeeCanned } from '../domain/canned-abilities.js';
import { type OverLength, overLengthsOf } from '../domain/over-length.js';
import type { Filled } from '../domain/template.js';
import { type Ground, RenderCanned } from './render-canned.js';

/** A canned reply as it would go out in a conversation. */
export interface OfferedReply extends Filled {
  id: string;
  shortcut: string;
  title: string;
  language: string;
  network: string | null;
  /** Other languages that it could be said in here. */
  otherLanguages: string[];
  overLengths: OverLength[];
  files: StoredFileInfo[];
}

export interface FilledText extends Filled {
  overLengths: OverLength[];
}

const MODES = ['public', 'private'] as const;
const MOST = 20;

/** What the library offers to somebody who answers a conversation. */
@Injectable()
export class OfferCanned {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly doorkeeper: Doorkeeper,
    private readonly finder: CannedFinder,
    private readonly texts: CannedTextReader,
    private readonly rendering: RenderCanned,
    private readonly files: Files,
  ) {}

  /** Best first, at most 20. Throws 404 for a conversation that is not theirs to see. */
  async search(
    me: Principal,
    conversationId: string,
    { text, language }: { text: string; language?: string },
  ): Promise<OfferedReply[]> {
    const { facts, ground } = await this.ground(me, conversationId);
    const ids = await this.finder.find(me, { text, network: facts.network, limit: MOST });
    return this.offered(facts, spokenIn(ground, language), await this.inOrder(ids));
  }

  /** One of them, for a suggestion; undefined when it is not for this person or conversation. */
  async one(
    me: Principal,
    conversationId: string,
    id: string,
    language?: string,
  ): Promise<OfferedReply | undefined> {
    const { facts, ground } = await this.ground(me, conversationId);
    const replies = (await this.texts.of([id])).filter((reply) => maySeeCanned(me, reply));
    return (await this.offered(facts, spokenIn(ground, language), replies))[0];
  }

  /** A text that is still being written, as it would go out. */
  async preview(
    me: Principal,
    conversationId: string,
    text: { body: string; language: string },
  ): Promise<FilledText> {
    const { facts, ground } = await this.ground(me, conversationId);
    const filled = this.rendering.fillIn(ground, text);
    return { ...filled, overLengths: overLengthsOf(filled.text, modesOf(facts)) };
  }

  private async ground(
    me: Principal,
    conversationId: string,
  ): Promise<{ facts: ConversationFacts; ground: Ground }> {
    const { manager } = this.db;
    const facts = await this.doorkeeper.toSee(manager, me, conversationId);
    const ground = await this.rendering.groundOf(manager, facts.id, me.userId);
    if (!ground) throw notFound('conversation');
    return { facts, ground };
  }

  private async inOrder(ids: readonly string[]): Promise<CannedText[]> {
    const found = new Map((await this.texts.of(ids)).map((reply) => [reply.id, reply]));
    return ids.flatMap((id) => found.get(id) ?? []);
  }

  private async offered(
    facts: ConversationFacts,
    ground: Ground,
    replies: readonly CannedText[],
  ): Promise<OfferedReply[]> {
    const files = await this.files.find([...new Set(replies.flatMap(({ fileIds }) => fileIds))]);
    const modes = modesOf(facts);
    return replies.flatMap((reply): OfferedReply[] => {
      const rendered = this.rendering.render(ground, reply);
      if (!rendered) return [];
      const { variant, text, unfilled } = rendered;
      const spoken = reply.variants.filter(({ network }) =>
        [null, facts.network].includes(network),
      );
      const languages = new Set(spoken.map(({ language }) => language));
      return [
        {
          id: reply.id,
          shortcut: reply.shortcut,
          title: reply.title,
          language: variant.language,
          network: variant.network,
          otherLanguages: [...languages].filter((language) => language !== variant.language),
          text,
          unfilled,
          overLengths: overLengthsOf(text, modes),
          files: reply.fileIds.flatMap((id) => files.find((file) => file.id === id) ?? []),
        },
      ];
    });
  }
}

const spokenIn = (ground: Ground, language: string | undefined): Ground =>
  language ? { ...ground, conversation: { ...ground.conversation, language } } : ground;

function modesOf({ network, kind }: Pick<ConversationFacts, 'network' | 'kind'>) {
  const capabilities = adapterFor(network)?.capabilities.kinds[kind];
  return MODES.flatMap((mode) => {
    const capability = capabilityOf(capabilities, mode);
    return capability ? [{ mode, maxLength: capability.maxLength ?? null }] : [];
  });
}
