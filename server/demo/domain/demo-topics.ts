/** What the customers of the demo brand speak of, by the sorts of conversations that are about it. */
export interface DemoTopic {
  name: string;
  scenarios: readonly string[];
  terms: readonly string[];
}

export const DEMO_TOPICS: readonly DemoTopic[] = [
  {
    name: 'The app does not start after the update',
    scenarios: ['app-no-login', 'app-bloquee', 'app-start-niet', 'app-critique', 'app-klacht'],
    terms: ['app', 'update', 'login', 'blank'],
  },
  {
    name: 'A new phone, and no way to sign in',
    scenarios: ['sign-in-new-phone', 'nouveau-telephone', 'nieuwe-telefoon', 'itsme', 'itsme-fr'],
    terms: ['phone', 'code', 'itsme', 'sign'],
  },
  {
    name: 'Long waiting times in branches',
    scenarios: [
      'review-wait',
      'review-improved',
      'rude-queue',
      'avis-attente',
      'avis-corrige',
      'colere-attente',
      'recensie-wachten',
      'recensie-bijgesteld',
      'boos-wachttijd',
    ],
    terms: ['branch', 'queue', 'waiting', 'minutes'],
  },
  {
    name: 'Branches that close',
    scenarios: ['closed-branch', 'agence-fermee', 'kantoor-dicht'],
    terms: ['branch', 'closed', 'village', 'nearest'],
  },
  {
    name: 'Cards declined abroad',
    scenarios: ['card-declined-abroad', 'carte-refusee', 'kaart-geweigerd'],
    terms: ['card', 'abroad', 'declined', 'payment'],
  },
  {
    name: 'Charged twice for one payment',
    scenarios: ['twice-charged', 'debit-double', 'dubbel-afgeschreven'],
    terms: ['twice', 'charged', 'payment', 'shop'],
  },
  {
    name: 'Higher account fees',
    scenarios: ['account-fee', 'frais', 'kosten'],
    terms: ['fee', 'account', 'month', 'why'],
  },
  {
    name: 'Cards swallowed by machines',
    scenarios: ['card-stuck-in-machine', 'carte-avalee', 'automaat-slikt-kaart'],
    terms: ['card', 'machine', 'branch', 'stuck'],
  },
  {
    name: 'Opening hours',
    scenarios: ['horaires', 'openingsuren'],
    terms: ['open', 'hours', 'saturday'],
  },
  {
    name: 'Suspicious text messages',
    scenarios: ['phishing-sms', 'sms-suspect', 'phishing-clicked', 'phishing-slachtoffer'],
    terms: ['sms', 'link', 'fraud'],
  },
];

/** What those who can change it have said, some days ago. */
export const DEMO_STANDINGS = [
  {
    topic: 'The app does not start after the update',
    state: 'being-fixed',
    note: 'A fault of 8.2.0 on some phones. 8.2.1 is in the stores by Thursday; reinstalling helps until then.',
    byName: 'app-team@lumen.example',
    daysAgo: 2,
  },
  {
    topic: 'Long waiting times in branches',
    state: 'known',
    note: 'Two more people at the counters of Antwerp and Ghent from next month on.',
    byName: 'branches@lumen.example',
    daysAgo: 6,
  },
] as const;
