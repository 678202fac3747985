import { Inject, Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { IsNull, type Repository } from 'typeorm';
import { may, reaches } from '../../../access/index.js';
import type { Principal } from '../../../access/contract.js';
import { CONFIG, type Config } from '../../../platform/config/index.js';
import { notFound } from '../../../platform/kernel/index.js';
import { adapterFor } from '../adapters.js';
import type { ChannelDto } from '../api/channel.dto.js';
import { presentChannel } from '../api/channel.presenter.js';
import { ChannelRegistry } from '../channel-registry.js';
import { Channel } from '../data/channel.entity.js';
import { ChannelHealthReader } from '../data/channel-health.reader.js';

/** Channels as somebody may see them: secrets only as "set". */
@Injectable()
export class DescribeChannels {
  constructor(
    @InjectRepository(Channel) private readonly channels: Repository<Channel>,
    private readonly registry: ChannelRegistry,
    private readonly health: ChannelHealthReader,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async all(me: Principal): Promise<ChannelDto[]> {
    const rows = await this.channels.find({
      where: { removedAt: IsNull() },
      order: { name: 'ASC' },
    });
    return this.present(
      me,
      rows.filter(({ id }) => may(me, 'channels.manage') || reaches(me, id)),
    );
  }

  /** Throws 404 for what is not open to the person. */
  async one(me: Principal, id: string): Promise<ChannelDto> {
    const row = await this.channels.findOne({ where: { id, removedAt: IsNull() } });
    if (!row || !(may(me, 'channels.manage') || reaches(me, id))) throw notFound('channel');
    const [channel] = await this.present(me, [row]);
    return channel!;
  }

  private async present(me: Principal, rows: readonly Channel[]): Promise<ChannelDto[]> {
    const health = await this.health.read(rows.map(({ id }) => id));
    return rows.flatMap((row) => {
      const adapter = adapterFor(row.network);
      const figures = health.get(row.id);
      if (!adapter || !figures) return [];
      const secretSet = Object.keys(this.registry.openSecrets(row));
      return [
        presentChannel({ row, adapter, figures, secretSet, publicUrl: this.config.publicUrl, me }),
      ];
    });
  }
}
