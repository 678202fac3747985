import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { abilitiesOf } from '../../../access/index.js';
import type { Role } from '../../../access/contract.js';
import { CONFIG, type Config } from '../../../platform/config/index.js';
import { randomToken } from '../../../platform/kernel/index.js';
import { Mailer } from '../../../platform/mail/index.js';
import type { StoredDigest, StoredGroup } from '../data/digest.repository.js';
import { DigestLinkRepository } from '../data/digest-link.repository.js';
import { DigestOptionsReader } from '../data/digest-options.reader.js';
import type { Schedule } from '../data/schedule.repository.js';
import { digestMail } from '../domain/digest-mail.js';
import { ViewDigest } from './view-digest.js';

const LINK_LIVES_MS = 60 * 86_400_000;

/** Where the client takes the word of somebody without an account; the token stays in the browser. */
export const STANDING_PATH = '/standing';

interface Recipient {
  email: string;
  hasAccount: boolean;
}

/** Mails a digest to everybody who waits for it; no mail names a customer. */
@Injectable()
export class WriteDigestMails {
  constructor(
    private readonly options: DigestOptionsReader,
    private readonly links: DigestLinkRepository,
    private readonly viewing: ViewDigest,
    private readonly mailer: Mailer,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Within the caller's transaction. Answers how many mails there are. */
  async write(
    manager: EntityManager,
    schedule: Schedule,
    digest: StoredDigest,
    groups: readonly StoredGroup[],
  ): Promise<number> {
    const view = await this.viewing.view(manager, null, digest, groups);
    const recipients = await this.recipients(manager, schedule);
    for (const { email, hasAccount } of recipients) {
      const links = new Map<string, string>();
      for (const { topicId } of groups)
        if (topicId) links.set(topicId, await this.link(manager, digest.id, topicId, email));
      const mail = digestMail(view, {
        language: schedule.language,
        deskUrl: hasAccount ? this.config.publicUrl : null,
        links,
      });
      await this.mailer.post(manager, { to: email, about: digest.id, ...mail });
    }
    return recipients.length;
  }

  private async link(
    manager: EntityManager,
    digestId: string,
    topicId: string,
    email: string,
  ): Promise<string> {
    const token = randomToken();
    const expiresAt = new Date(Date.now() + LINK_LIVES_MS);
    await this.links.add(manager, token, { digestId, topicId, email, expiresAt });
    return `${this.config.publicUrl}${STANDING_PATH}#${token}`;
  }

  /** Once an address; colleagues who may not read digests any more get none. */
  private async recipients(manager: EntityManager, schedule: Schedule): Promise<Recipient[]> {
    const people = await this.options.people(manager, schedule.userIds);
    const colleagues = people.filter(({ role }) =>
      abilitiesOf(role as Role).includes('digests.read'),
    );
    const byAddress = new Map<string, Recipient>();
    for (const email of [...schedule.emails].reverse())
      byAddress.set(email.toLowerCase(), { email, hasAccount: false });
    for (const { email } of colleagues)
      byAddress.set(email.toLowerCase(), { email, hasAccount: true });
    return [...byAddress.values()];
  }
}
