import { Injectable } from '@nestjs/common';
import type { Principal } from '../../../../access/contract.js';
import { adapters } from '../../../../channels/index.js';
import { Files } from '../../../../platform/files/index.js';
import { unprocessable } from '../../../../platform/kernel/index.js';
import { cleanText, storableText } from '../../domain/clean-text.js';
import { CannedFileReader } from '../data/canned-file.reader.js';
import {
  type CannedContent,
  MOST_FILES,
  objectionToContent,
  tidyFolder,
  tidyTags,
} from '../domain/canned-content.js';

const NETWORKS: ReadonlySet<string> = new Set(adapters.map(({ network }) => network));

/** Holds what somebody wrote for the library against its rules. */
@Injectable()
export class CheckCanned {
  constructor(
    private readonly files: Files,
    private readonly shared: CannedFileReader,
  ) {}

  /** As it will be kept. Throws 422 with the first thing that is wrong. */
  content(me: Principal, written: CannedContent): CannedContent {
    const content = tidy(written);
    const objection = objectionToContent(content, NETWORKS);
    if (objection) throw unprocessable(objection.code, objection.detail, objection.extra);
    const { teamId } = content;
    if (teamId !== null && me.channelIds !== 'all' && !me.teamIds.includes(teamId))
      throw unprocessable('canned-reply.team-unknown', 'Choose a team of yours.');
    return content;
  }

  /** Throws 422 for a file that is not theirs to give. */
  async filesFor(me: Principal, fileIds: readonly string[]): Promise<void> {
    if (fileIds.length > MOST_FILES)
      throw unprocessable(
        'canned-reply.too-many-files',
        `One canned reply has at most ${MOST_FILES} files.`,
      );
    const known = await this.files.find(fileIds);
    const shared = await this.shared.openTo(me.userId, fileIds);
    const theirs = known.filter(({ id, createdBy }) => createdBy === me.userId || shared.has(id));
    if (theirs.length < new Set(fileIds).size)
      throw unprocessable('canned-reply.file-unknown', 'A file is not there any more.');
  }
}

const tidy = (content: CannedContent): CannedContent => ({
  ...content,
  title: storableText(content.title).replace(/\s+/gu, ' ').trim(),
  folder: tidyFolder(storableText(content.folder)),
  tags: tidyTags(content.tags.map(storableText)),
  variants: content.variants.map((variant) => ({ ...variant, body: cleanText(variant.body) })),
  examples: content.examples.map((example) => ({ ...example, text: cleanText(example.text) })),
});
