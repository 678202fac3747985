/** The accounts of the demo brand. Ids are fixed, so that demo data and tests can name them. */
export const SANDBOX_PAGES = [
  { id: '106420000000011', name: 'Lumen Bank NL', language: 'nl' },
  { id: '106420000000012', name: 'Lumen Bank BE', language: 'fr' },
] as const;

export const SANDBOX_LOCATION = {
  account: '112233445566778899001',
  id: '5544332211009988776',
  name: 'Lumen Bank Antwerp',
  address: 'Meir 48, 2000 Antwerp',
} as const;

/** `brand` is the forum's user as whom the brand writes; visitors' ids start at `firstVisitorId`. */
export const SANDBOX_FORUM = {
  name: 'Lumen Bank Community',
  brand: { id: '2', username: 'lumen_care', name: 'Lumen Bank Care' },
  firstVisitorId: 101,
} as const;

/** The app through which the desk is connected to the pages. */
export const SANDBOX_APP = { id: '884400000000021', name: 'Hark' } as const;

export type SandboxPage = (typeof SANDBOX_PAGES)[number];
