import type { ActOf, Played } from '../acts/played.js';
import { played } from '../acts/played.js';
import { found, type Scene } from '../scene.js';
import type { World } from '../world/world.js';

const FIRST_ID = { hubspot: 501, salesforce: 1 } as const;

/** HubSpot counts; Salesforce has eighteen signs, of which the first three name the kind. */
function idFor(crm: 'hubspot' | 'salesforce', kind: '003' | '006', taken: number): string {
  const count = FIRST_ID[crm] + taken;
  return crm === 'hubspot' ? String(count) : `${kind}5g${String(count).padStart(10, '0')}AAA`;
}

const countOf = (world: World, list: 'crmContacts' | 'crmDeals', crm: string): number =>
  world[list].in(crm).length;

/** A contact that the CRM gets, or one of its own that changes. */
export function playCrmContact({ world, now }: Scene, act: ActOf<'crm-contact'>): Played {
  const known = act.id === undefined ? undefined : found(world.crmContacts.get(act.id), 'contact');
  const id = known?.id ?? idFor(act.crm, '003', countOf(world, 'crmContacts', act.crm));
  const contact = {
    id,
    crm: act.crm,
    firstName: act.firstName ?? known?.firstName ?? '',
    lastName: act.lastName ?? known?.lastName ?? '',
    email: act.email ?? known?.email ?? '',
    phone: act.phone ?? known?.phone ?? '',
    language: act.language ?? known?.language ?? '',
    properties: { ...known?.properties, ...act.properties },
    modifiedAt: act.at ?? now.toISOString(),
  };
  return played({ id }, { records: [{ t: 'crmContact', v: contact }] });
}

export function playCrmDeal({ world, now }: Scene, act: ActOf<'crm-deal'>): Played {
  const known = act.id === undefined ? undefined : found(world.crmDeals.get(act.id), 'deal');
  const id = known?.id ?? idFor(act.crm, '006', countOf(world, 'crmDeals', act.crm) + 8000);
  const at = act.at ?? now.toISOString();
  const deal = {
    id,
    crm: act.crm,
    name: act.name ?? known?.name ?? '',
    amount: act.amount ?? known?.amount ?? '',
    currency: act.currency ?? known?.currency ?? 'EUR',
    contactIds: act.contactIds ?? known?.contactIds ?? [],
    closedAt: act.closedAt ?? known?.closedAt ?? at,
    modifiedAt: at,
  };
  return played({ id }, { records: [{ t: 'crmDeal', v: deal }] });
}
