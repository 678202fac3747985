import type { NoticeKind } from './notice-kinds.js';

export type NoticeLanguage = 'en' | 'fr' | 'nl';

interface Words {
  subject: (count: number) => string;
  greeting: (name: string) => string;
  /** Behind the line, about whose conversation. */
  about: (customer: string) => string;
  open: string;
  why: string;
  kinds: Record<NoticeKind, string>;
}

const en: Words = {
  subject: (count) => (count === 1 ? 'Hark: one thing for you' : `Hark: ${count} things for you`),
  greeting: (name) => `Hello ${name},`,
  about: (customer) => ` (${customer})`,
  open: 'Open the desk',
  why: 'You get this mail because you chose so. Change it in the desk under Settings, Notices.',
  kinds: {
    assigned: 'A conversation was assigned to you',
    mentioned: 'Somebody mentioned you in a note',
    'customer-wrote': 'A customer wrote in a conversation of yours',
    'clock-warned': 'An answer is due soon',
    'clock-breached': 'An answer is overdue',
    escalated: 'A conversation was escalated to you',
    'escalation-unheard': 'An escalation at the top of its ladder is still waiting',
    'question-asked': 'The desk has a question for your department',
    'question-answered': 'A department answered your question',
    'question-overdue': 'A department has not answered in time',
    'approval-requested': 'A reply waits for approval',
    'approval-decided': 'A decision was made about your reply',
    'delivery-problem': 'A reply did not go out',
    'channel-down': 'A channel no longer accepts its credentials',
    'review-due': 'A canned reply is due for review',
    'low-rating': 'A customer gave a low rating',
    'rule-notify': 'A rule wants you to look',
    'incident-called': 'An incident needs somebody: say that you have it',
  },
};

const fr: Words = {
  subject: (count) =>
    count === 1 ? 'Hark : une chose pour vous' : `Hark : ${count} choses pour vous`,
  greeting: (name) => `Bonjour ${name},`,
  about: (customer) => ` (${customer})`,
  open: 'Ouvrir le desk',
  why: 'Vous recevez ce message selon votre choix. Modifiez-le dans le desk sous Paramètres, Avis.',
  kinds: {
    assigned: 'Une conversation vous a été attribuée',
    mentioned: 'Quelqu’un vous a mentionné dans une note',
    'customer-wrote': 'Un client a écrit dans une de vos conversations',
    'clock-warned': 'Une réponse est bientôt attendue',
    'clock-breached': 'Une réponse est en retard',
    escalated: 'Une conversation vous a été transmise par une échelle',
    'escalation-unheard': 'Une escalade attend toujours tout en haut de son échelle',
    'question-asked': 'Le desk a une question pour votre service',
    'question-answered': 'Un service a répondu à votre question',
    'question-overdue': 'Un service n’a pas répondu à temps',
    'approval-requested': 'Une réponse attend une approbation',
    'approval-decided': 'Une décision a été prise sur votre réponse',
    'delivery-problem': 'Une réponse n’est pas partie',
    'channel-down': 'Un canal n’accepte plus ses identifiants',
    'review-due': 'Une réponse type est à revoir',
    'low-rating': 'Un client a donné une note basse',
    'rule-notify': 'Une règle vous demande de regarder',
    'incident-called': 'Un incident attend quelqu’un : dites que vous le prenez',
  },
};

const nl: Words = {
  subject: (count) => (count === 1 ? 'Hark: één zaak voor u' : `Hark: ${count} zaken voor u`),
  greeting: (name) => `Dag ${name},`,
  about: (customer) => ` (${customer})`,
  open: 'Open de desk',
  why: 'U krijgt deze mail omdat u dat koos. Wijzig dat in de desk onder Instellingen, Meldingen.',
  kinds: {
    assigned: 'Een gesprek werd aan u toegewezen',
    mentioned: 'Iemand vermeldde u in een notitie',
    'customer-wrote': 'Een klant schreef in een gesprek van u',
    'clock-warned': 'Een antwoord is binnenkort nodig',
    'clock-breached': 'Een antwoord is te laat',
    escalated: 'Een gesprek werd naar u geëscaleerd',
    'escalation-unheard': 'Een escalatie bovenaan haar ladder wacht nog altijd',
    'question-asked': 'De desk heeft een vraag voor uw afdeling',
    'question-answered': 'Een afdeling antwoordde op uw vraag',
    'question-overdue': 'Een afdeling antwoordde niet op tijd',
    'approval-requested': 'Een antwoord wacht op goedkeuring',
    'approval-decided': 'Er werd beslist over uw antwoord',
    'delivery-problem': 'Een antwoord ging niet buiten',
    'channel-down': 'Een kanaal aanvaardt zijn gegevens niet meer',
    'review-due': 'Een standaardantwoord is na te kijken',
    'low-rating': 'Een klant gaf een lage score',
    'rule-notify': 'Een regel vraagt u om te kijken',
    'incident-called': 'Een incident wacht op iemand: zeg dat u het opneemt',
  },
};

export const NOTICE_WORDS: Readonly<Record<NoticeLanguage, Words>> = { en, fr, nl };

export const noticeLanguage = (language: string): NoticeLanguage =>
  language === 'fr' || language === 'nl' ? language : 'en';
