import type { MappedColumn, Target } from './mapping.js';

/** Words by which files of the desk's three languages name their columns, without accents. */
const WORDS: readonly [Target, RegExp][] = [
  [
    'fact-key',
    /^(order|invoice|purchase|transaction|commande|facture|bestel|factuur)[ _-]?(id|no|nr|number|nummer|numero|key)$/,
  ],
  ['fact-amount', /^(amount|total|price|value|montant|prix|bedrag|totaal|prijs)$/],
  ['fact-currency', /^(currency|devise|monnaie|munt|valuta)$/],
  [
    'fact-at',
    /^(date|order[ _-]?date|purchased([ _-]?(at|on))?|bought([ _-]?(at|on))?|date d.?achat|datum|besteldatum|aankoopdatum)$/,
  ],
  ['fact-title', /^(product|item|article|order|purchase|produit|artikel|aankoop|achat)$/],
  ['fact-kind', /^(kind|event[ _-]?type|type d.?achat)$/],
  [
    'key',
    /^(id|key|customer[ _-]?(id|no|nr|number|key)|client[ _-]?id|contact[ _-]?id|external[ _-]?(id|key)|klant(en)?[ _-]?(id|nr|nummer)|numero( de)? client|no client|record id)$/,
  ],
  [
    'email',
    /^(e[ _-]?mail([ _-]?address)?|courriel|adresse e[ _-]?mail|mailadres|e[ _-]?mailadres)$/,
  ],
  [
    'phone',
    /^(phone([ _-]?number)?|mobile([ _-]?phone)?|tel(ephone)?|gsm|telefoon(nummer)?|numero de telephone)$/,
  ],
  ['language', /^(lang(uage)?|locale|langue|taal)$/],
  ['segment', /^(segments?)$/],
  [
    'name',
    /^((full|first|last|given|family|customer)?[ _-]?name|surname|nom( complet)?|prenom|(voor|achter|volledige )?naam)$/,
  ],
];

const plain = (header: string): string =>
  header.normalize('NFD').replaceAll(/\p{M}/gu, '').trim().toLowerCase();

/** What the columns probably are. What says nothing is left out of the import. */
export function guessMapping(
  headers: readonly string[],
  samples: readonly (readonly string[])[],
): MappedColumn[] {
  const taken = new Set<Target>();
  return headers.flatMap((header, column) => {
    const target = byWord(header) ?? byLook(samples.map((row) => row[column] ?? ''));
    if (!target || (taken.has(target) && target !== 'name')) return [];
    taken.add(target);
    return [{ column, target }];
  });
}

const byWord = (header: string): Target | undefined =>
  WORDS.find(([, words]) => words.test(plain(header)))?.[0];

/** Addresses are told by their look even when nobody named the column. */
function byLook(cells: readonly string[]): Target | undefined {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const isAddress = (cell: string): boolean => /^\S+@\S+\.\S+$/.test(cell.trim());
  return filled.length > 0 && filled.every(isAddress) ? 'email' : undefined;
}
