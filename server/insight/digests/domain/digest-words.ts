import type { Change, DigestLanguage, StandingState } from '../contract.js';

/** How a digest speaks outside the desk. */
export interface DigestWords {
  locale: string;
  title: (name: string) => string;
  period: (from: string, to: string) => string;
  complaints: (count: number) => string;
  fromCustomers: (count: number) => string;
  before: (count: number) => string;
  change: Record<Change, string>;
  chance: (p: string) => string;
  under: (n: string) => string;
  nothing: string;
  notable: string;
  first: (label: string, count: number) => string;
  firstChanged: Record<
    Exclude<Change, 'as-usual'>,
    (label: string, now: number, before: number) => string
  >;
  repeaters: (count: number) => string;
  noRepeaters: string;
  mood: Record<string, string>;
  weeks: string;
  questions: string;
  question: (count: number) => string;
  standing: Record<StandingState, string>;
  none: string;
  answer: string;
  open: string;
  why: string;
  rest: (count: number) => string;
}

const en: DigestWords = {
  locale: 'en-GB',
  title: (name) => `Complaints: ${name}`,
  period: (from, to) => `${from} to ${to}`,
  complaints: (count) => (count === 1 ? 'One complaint' : `${count} complaints`),
  fromCustomers: (count) => (count === 1 ? 'from one customer' : `from ${count} customers`),
  before: (count) => `${count} in the period before`,
  change: {
    new: 'new in this period',
    more: 'more than before',
    fewer: 'fewer than before',
    'as-usual': 'no more change than chance makes',
  },
  chance: (p) => `chance alone does this ${p}`,
  under: (n) => `less than once in ${n}`,
  nothing: 'Nothing notable: nobody complained in this period.',
  notable: 'Nothing stands out: no group changed by more than chance makes.',
  first: (label, count) => `Most is said about “${label}”, ${count} times.`,
  firstChanged: {
    new: (label, now) => `“${label}” is new: ${now} complaints and none before.`,
    more: (label, now, before) => `“${label}” rose from ${before} to ${now}.`,
    fewer: (label, now, before) => `“${label}” fell from ${before} to ${now}.`,
  },
  repeaters: (count) =>
    count === 1
      ? 'One customer had complained of the same before.'
      : `${count} customers had complained of the same before.`,
  noRepeaters: 'Nobody complained of the same thing twice.',
  mood: { negative: 'negative', neutral: 'neutral', positive: 'positive' },
  weeks: 'Last six weeks',
  questions: 'Questions that deserve a canned reply',
  question: (count) => `asked ${count} times`,
  standing: {
    known: 'Known',
    'being-fixed': 'Being fixed',
    fixed: 'Fixed',
    'wont-fix': 'Will not be fixed',
  },
  none: 'Nobody has said anything yet',
  answer: 'Say where this stands',
  open: 'Open in the desk',
  why: 'You get this digest because your address stands among its recipients.',
  rest: (count) => `${count} more are about other things.`,
};

const fr: DigestWords = {
  locale: 'fr-BE',
  title: (name) => `Plaintes : ${name}`,
  period: (from, to) => `${from} au ${to}`,
  complaints: (count) => (count === 1 ? 'Une plainte' : `${count} plaintes`),
  fromCustomers: (count) => (count === 1 ? 'd’un client' : `de ${count} clients`),
  before: (count) => `${count} dans la période précédente`,
  change: {
    new: 'nouveau dans cette période',
    more: 'plus qu’avant',
    fewer: 'moins qu’avant',
    'as-usual': 'pas plus de variation que le hasard',
  },
  chance: (p) => `le hasard seul fait cela ${p}`,
  under: (n) => `moins d’une fois sur ${n}`,
  nothing: 'Rien à signaler : personne ne s’est plaint dans cette période.',
  notable: 'Rien ne ressort : aucun groupe ne varie plus que le hasard.',
  first: (label, count) => `On parle surtout de « ${label} », ${count} fois.`,
  firstChanged: {
    new: (label, now) => `« ${label} » est nouveau : ${now} plaintes, aucune avant.`,
    more: (label, now, before) => `« ${label} » est passé de ${before} à ${now}.`,
    fewer: (label, now, before) => `« ${label} » est descendu de ${before} à ${now}.`,
  },
  repeaters: (count) =>
    count === 1
      ? 'Un client s’était déjà plaint de la même chose.'
      : `${count} clients s’étaient déjà plaints de la même chose.`,
  noRepeaters: 'Personne ne s’est plaint deux fois de la même chose.',
  mood: { negative: 'négatif', neutral: 'neutre', positive: 'positif' },
  weeks: 'Six dernières semaines',
  questions: 'Questions qui méritent une réponse type',
  question: (count) => `posée ${count} fois`,
  standing: {
    known: 'Connu',
    'being-fixed': 'En cours de correction',
    fixed: 'Corrigé',
    'wont-fix': 'Ne sera pas corrigé',
  },
  none: 'Personne ne s’est encore prononcé',
  answer: 'Dire où cela en est',
  open: 'Ouvrir dans le desk',
  why: 'Vous recevez ce résumé car votre adresse figure parmi ses destinataires.',
  rest: (count) => `${count} autres portent sur autre chose.`,
};

const nl: DigestWords = {
  locale: 'nl-BE',
  title: (name) => `Klachten: ${name}`,
  period: (from, to) => `${from} tot ${to}`,
  complaints: (count) => (count === 1 ? 'Eén klacht' : `${count} klachten`),
  fromCustomers: (count) => (count === 1 ? 'van één klant' : `van ${count} klanten`),
  before: (count) => `${count} in de periode ervoor`,
  change: {
    new: 'nieuw in deze periode',
    more: 'meer dan voordien',
    fewer: 'minder dan voordien',
    'as-usual': 'niet meer verschil dan toeval geeft',
  },
  chance: (p) => `toeval alleen doet dit ${p}`,
  under: (n) => `minder dan één keer op ${n}`,
  nothing: 'Niets te melden: niemand klaagde in deze periode.',
  notable: 'Niets springt eruit: geen groep verschilt meer dan toeval geeft.',
  first: (label, count) => `Het meest gaat het over “${label}”, ${count} keer.`,
  firstChanged: {
    new: (label, now) => `“${label}” is nieuw: ${now} klachten, voordien geen.`,
    more: (label, now, before) => `“${label}” steeg van ${before} naar ${now}.`,
    fewer: (label, now, before) => `“${label}” daalde van ${before} naar ${now}.`,
  },
  repeaters: (count) =>
    count === 1
      ? 'Eén klant klaagde al eerder over hetzelfde.'
      : `${count} klanten klaagden al eerder over hetzelfde.`,
  noRepeaters: 'Niemand klaagde twee keer over hetzelfde.',
  mood: { negative: 'negatief', neutral: 'neutraal', positive: 'positief' },
  weeks: 'Laatste zes weken',
  questions: 'Vragen die een standaardantwoord verdienen',
  question: (count) => `${count} keer gevraagd`,
  standing: {
    known: 'Gekend',
    'being-fixed': 'Wordt opgelost',
    fixed: 'Opgelost',
    'wont-fix': 'Wordt niet opgelost',
  },
  none: 'Niemand zei er al iets over',
  answer: 'Zeg hoe het ermee staat',
  open: 'Openen in de desk',
  why: 'U krijgt dit overzicht omdat uw adres bij de ontvangers staat.',
  rest: (count) => `${count} andere gaan over iets anders.`,
};

export const DIGEST_WORDS: Readonly<Record<DigestLanguage, DigestWords>> = { en, fr, nl };

const ROUND = [10_000, 1000, 100, 20];

/** A chance as one says it: “less than once in 1,000”; undefined for one that is no news. */
export function chanceInWords(p: number, language: DigestLanguage): string | undefined {
  const { under, chance, locale } = DIGEST_WORDS[language];
  const n = ROUND.find((round) => p < 1 / round);
  return n === undefined ? undefined : chance(under(new Intl.NumberFormat(locale).format(n)));
}
