import type { AgentKey } from './people.js';

const NOTES: readonly { body: string; author: AgentKey; daysAgo: number }[] = [
  { body: 'Prefers to be written to in the evening; works shifts.', author: 'anna', daysAgo: 12 },
  {
    body: 'Wil liever gebeld worden. Nummer staat in het klantendossier.',
    author: 'bram',
    daysAgo: 9,
  },
  {
    body: 'Cliente depuis 2009, trois comptes et un crédit. Toujours très précise : répondre point par point.',
    author: 'chloe',
    daysAgo: 17,
  },
  {
    body: 'Runs a small bakery; card terminal and business account with us.',
    author: 'anna',
    daysAgo: 6,
  },
  {
    body: 'Verhuist in het voorjaar naar Gent; kantoor nadien opnieuw laten kiezen.',
    author: 'jonas',
    daysAgo: 20,
  },
  {
    body: 'Malvoyant : éviter les captures d’écran, décrire les étapes.',
    author: 'chloe',
    daysAgo: 14,
  },
  {
    body: 'Was promised a call from the mortgage advisor; check before answering about rates.',
    author: 'sofie',
    daysAgo: 4,
  },
  { body: 'Helpt zijn moeder met haar rekening, er is een volmacht.', author: 'bram', daysAgo: 11 },
];

/** What somebody wrote down about a customer; they repeat after a while. */
export const noteAbout = (index: number) => NOTES[index % NOTES.length]!;
