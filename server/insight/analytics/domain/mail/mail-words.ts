import type { TextLanguage } from '../measures/measure-text.js';

interface MailWords {
  subject: (name: string, period: string) => string;
  greeting: (name: string) => string;
  intro: (period: string, before: string) => string;
  columns: readonly [figure: string, value: string, before: string, change: string];
  nothing: string;
  same: string;
  more: (by: string) => string;
  less: (by: string) => string;
  better: string;
  worse: string;
  points: (n: string) => string;
  open: string;
  why: string;
}

/** What a mail with figures says around them. */
export const MAIL_WORDS: Readonly<Record<TextLanguage, MailWords>> = {
  en: {
    subject: (name, period) => `Hark: ${name}, ${period}`,
    greeting: (name) => `Hello ${name},`,
    intro: (period, before) => `the figures of ${period}, beside ${before}.`,
    columns: ['Figure', 'Now', 'Before', 'Change'],
    nothing: '–',
    same: 'the same',
    more: (by) => `${by} more`,
    less: (by) => `${by} less`,
    better: 'better',
    worse: 'worse',
    points: (n) => `${n} points`,
    open: 'See them in the desk',
    why: 'You get this because a colleague put you on the list of these figures. Medians may be up to 5 % off.',
  },
  fr: {
    subject: (name, period) => `Hark : ${name}, ${period}`,
    greeting: (name) => `Bonjour ${name},`,
    intro: (period, before) => `les chiffres de ${period}, à côté de ${before}.`,
    columns: ['Chiffre', 'Maintenant', 'Avant', 'Évolution'],
    nothing: '–',
    same: 'inchangé',
    more: (by) => `${by} de plus`,
    less: (by) => `${by} de moins`,
    better: 'mieux',
    worse: 'moins bien',
    points: (n) => `${n} points`,
    open: 'Les voir dans Hark',
    why: 'Vous recevez ceci parce qu’un collègue vous a inscrit à ces chiffres. Les médianes peuvent s’écarter de 5 %.',
  },
  nl: {
    subject: (name, period) => `Hark: ${name}, ${period}`,
    greeting: (name) => `Dag ${name},`,
    intro: (period, before) => `de cijfers van ${period}, naast ${before}.`,
    columns: ['Cijfer', 'Nu', 'Ervoor', 'Verschil'],
    nothing: '–',
    same: 'gelijk',
    more: (by) => `${by} meer`,
    less: (by) => `${by} minder`,
    better: 'beter',
    worse: 'slechter',
    points: (n) => `${n} punten`,
    open: 'Ze in Hark bekijken',
    why: 'U krijgt dit omdat een collega u op de lijst van deze cijfers zette. Medianen kunnen 5 % afwijken.',
  },
};
