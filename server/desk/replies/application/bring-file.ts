import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Readable } from 'node:stream';
import type { DataSource } from 'typeorm';
import { maySee } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { Files, type StoredFileInfo } from '../../../platform/files/index.js';
import { CLOCK, type Clock, notFound, Problem } from '../../../platform/kernel/index.js';
import { ReplyGround } from '../../conversations/index.js';
import { UsableFiles } from '../canned/application/usable-files.js';

const AN_HOUR = 3_600_000;
const FILES_AN_HOUR = 60;

/** Files of people: brought by them, shown to those who may see where they appear. */
@Injectable()
export class BringFile {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly files: Files,
    private readonly ground: ReplyGround,
    private readonly usable: UsableFiles,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Throws 429 `rate.limited` after 60 files in an hour. Asked before anything of the body is read. */
  async refuseTooMany(me: Principal): Promise<void> {
    const since = new Date(this.clock.now().getTime() - AN_HOUR);
    if ((await this.files.countBy(me.userId, since)) < FILES_AN_HOUR) return;
    throw new Problem(429, 'rate.limited', 'That is many files for one hour. Wait a little.', {
      retryAfterSeconds: 600,
    });
  }

  /** Throws 413 `file.too-large`. */
  async bring(
    me: Principal,
    { name, content }: { name: string; content: AsyncIterable<Buffer> },
  ): Promise<StoredFileInfo> {
    return this.files.save(content, { name, createdBy: me.userId });
  }

  /** Throws 404 `file.not-found`, also when it is not theirs to see. */
  async open(me: Principal, id: string): Promise<{ file: StoredFileInfo; content: Readable }> {
    const [file] = await this.files.find([id]);
    if (!file || !(await this.maySee(me, file))) throw notFound('file');
    return this.files.open(id);
  }

  private async maySee(me: Principal, { id, createdBy }: StoredFileInfo): Promise<boolean> {
    if (createdBy === me.userId) return true;
    if (await this.usable.stands(me.userId, id)) return true;
    const channelIds = await this.ground.channelsOfFile(this.db.manager, id);
    return channelIds.some((channelId) => maySee(me, { channelId }));
  }
}
