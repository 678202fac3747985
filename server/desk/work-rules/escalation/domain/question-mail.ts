import type { DepartmentLanguage } from '../../../agents/contract.js';

/** What stands in a mail to a department. */
export interface QuestionMail {
  language: DepartmentLanguage;
  department: string;
  /** Null: a rule asked. */
  askedBy: string | null;
  text: string;
  context: readonly { author: string; at: Date; text: string }[];
  dueAt: Date;
  timeZone: string;
  link: string;
  /** An answer to this mail reaches the desk. */
  canReply: boolean;
  isReminder: boolean;
}

export interface MailText {
  subject: string;
  text: string;
  html: string;
}

interface Words {
  subject: string;
  reminder: string;
  intro: (who: string | null, department: string) => string;
  context: string;
  due: (when: string) => string;
  answer: string;
  reply: string;
  link: string;
}

const WORDS: Readonly<Record<DepartmentLanguage, Words>> = {
  en: {
    subject: 'A question from customer care',
    reminder: 'Reminder: a question from customer care',
    intro: (who, department) =>
      `${who ?? 'Customer care'} asks ${department} about a customer's message:`,
    context: 'What was written',
    due: (when) => `Please answer by ${when}.`,
    answer: 'Answer here',
    reply: 'You can also answer by replying to this mail.',
    link: 'The link is meant for you alone, and takes one answer.',
  },
  fr: {
    subject: 'Une question du service clients',
    reminder: 'Rappel : une question du service clients',
    intro: (who, department) =>
      `${who ?? 'Le service clients'} demande à ${department}, à propos du message d'un client :`,
    context: 'Ce qui a été écrit',
    due: (when) => `Merci de répondre au plus tard le ${when}.`,
    answer: 'Répondre ici',
    reply: 'Vous pouvez aussi répondre à ce message.',
    link: 'Ce lien vous est réservé et ne prend qu’une réponse.',
  },
  nl: {
    subject: 'Een vraag van de klantendienst',
    reminder: 'Herinnering: een vraag van de klantendienst',
    intro: (who, department) =>
      `${who ?? 'De klantendienst'} vraagt ${department} iets over het bericht van een klant:`,
    context: 'Wat er geschreven werd',
    due: (when) => `Gelieve te antwoorden voor ${when}.`,
    answer: 'Hier antwoorden',
    reply: 'U kunt ook op deze mail antwoorden.',
    link: 'De link is alleen voor u bedoeld en neemt één antwoord aan.',
  },
};

/** A mail that can be read without opening anything, and answered with one click. */
export function questionMail(mail: QuestionMail): MailText {
  const words = WORDS[mail.language];
  const when = timeIn(mail, mail.dueAt);
  const intro = words.intro(mail.askedBy, mail.department);
  const context = mail.context.map(({ author, at, text }) => ({
    head: `${author}, ${timeIn(mail, at)}`,
    text,
  }));
  const closing = [...(mail.canReply ? [words.reply] : []), words.link];
  return {
    subject: mail.isReminder ? words.reminder : words.subject,
    text: [
      intro,
      mail.text,
      ...(context.length > 0 ? [`${words.context}:`] : []),
      ...context.map(({ head, text }) => `${head}\n${indented(text)}`),
      words.due(when),
      `${words.answer}: ${mail.link}`,
      closing.join('\n'),
    ].join('\n\n'),
    html: [
      `<p>${escaped(intro)}</p>`,
      `<p style="white-space:pre-wrap"><strong>${escaped(mail.text)}</strong></p>`,
      ...(context.length > 0 ? [`<p>${escaped(words.context)}:</p>`] : []),
      ...context.map(
        ({ head, text }) =>
          `<blockquote style="white-space:pre-wrap"><small>${escaped(head)}</small><br>${escaped(text)}</blockquote>`,
      ),
      `<p>${escaped(words.due(when))}</p>`,
      `<p><a href="${escaped(mail.link)}">${escaped(words.answer)}</a></p>`,
      `<p><small>${closing.map(escaped).join('<br>')}</small></p>`,
    ].join('\n'),
  };
}

const timeIn = ({ language, timeZone }: QuestionMail, at: Date): string =>
  new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone,
  }).format(at);

// A mail program takes a line that begins with this for quoted text.
const indented = (text: string): string =>
  text
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
