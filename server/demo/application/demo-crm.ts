import { Injectable } from '@nestjs/common';
import { KeepConnections } from '../../customers/exchange/index.js';
import type { RunningSandbox } from '../../sandbox/contract.js';
import { CRM_CONTACTS, CRM_DEALS } from '../stories/crm-contacts.js';

const NAME = 'HubSpot of the bank';

/** The bank's CRM: a stand-in with contacts and deals, connected at the first start and found again at every other. */
@Injectable()
export class DemoCrm {
  constructor(private readonly connections: KeepConnections) {}

  /** A connection that somebody removed stays removed. */
  async connect({ control, crms }: RunningSandbox): Promise<void> {
    const { baseUrl, ...secrets } = crms.hubspot;
    const known = (await this.connections.all()).find(({ name }) => name === NAME);
    const draft = {
      name: NAME,
      baseUrl,
      secrets,
      attributes: { lifecyclestage: 'Stage', branch: 'Branch' },
      defaultCurrency: 'EUR',
      writesNotes: true,
      enabled: known?.enabled ?? true,
    };
    if (known && known.baseUrl !== baseUrl) await this.connections.change(null, known.id, draft);
    if (known || !control.empty) return;
    const made = await control.act({ acts: CRM_CONTACTS });
    await control.act({
      acts: CRM_DEALS.map(({ of, ...deal }) => ({ ...deal, contactIds: [made[of]!.id] })),
    });
    await this.connections.add(null, 'hubspot', draft);
  }
}
