import type { DigestLanguage } from '../contract.js';
import type { DigestView, ViewedGroup } from './digest-view.js';
import { chanceInWords, DIGEST_WORDS, type DigestWords } from './digest-words.js';
import type { GroupLines } from './group-lines.js';
import { groupHtml, pageHtml } from './mail-html.js';
import { sentencesOf } from './sentences.js';

export interface MailedDigest {
  language: DigestLanguage;
  /** Null: whoever reads it has no account. */
  deskUrl: string | null;
  /** By topic, where its reader says how it stands. */
  links: ReadonlyMap<string, string>;
}

export interface MailText {
  subject: string;
  text: string;
  html: string;
}

/** A mail that says it all without being opened anywhere else. */
export function digestMail(view: DigestView, { language, deskUrl, links }: MailedDigest): MailText {
  const words = DIGEST_WORDS[language];
  const title = words.title(view.name);
  const day = new Intl.DateTimeFormat(words.locale, { dateStyle: 'long', timeZone: view.zone });
  const period = words.period(
    day.format(view.periodStart),
    day.format(new Date(+view.periodEnd - 1)),
  );
  const sentences = sentencesOf(view.brief, view.groups, language);
  const groups = view.groups.map((group) => linesOf(group, words, language, links));
  const questions = view.questions.map(
    ({ text, count }) => `“${shortened(text)}” (${words.question(count)})`,
  );
  const open = deskUrl ? { label: words.open, url: `${deskUrl}/digests/${view.id}` } : null;
  const rest = view.brief.rest > 0 ? words.rest(view.brief.rest) : null;
  return {
    subject: `${title}, ${period}`,
    text: [
      title,
      period,
      sentences.join('\n'),
      ...groups.map(groupText),
      ...(rest ? [rest] : []),
      ...(questions.length > 0
        ? [[words.questions, ...questions.map((line) => `- ${line}`)].join('\n')]
        : []),
      ...(open ? [`${open.label}: ${open.url}`] : []),
      `-- \n${words.why}`,
    ].join('\n\n'),
    html: pageHtml({
      language,
      title,
      period,
      sentences,
      groups: groups.map(groupHtml),
      rest,
      questions: { heading: words.questions, lines: questions },
      open,
      why: words.why,
    }),
  };
}

function linesOf(
  group: ViewedGroup,
  words: DigestWords,
  language: DigestLanguage,
  links: MailedDigest['links'],
): GroupLines {
  const { topicId, standing } = group;
  const chance = group.change === 'as-usual' ? undefined : chanceInWords(group.p, language);
  const url = topicId ? links.get(topicId) : undefined;
  return {
    heading: group.label,
    figures: `${words.complaints(group.count)}; ${words.before(group.before)}: ${words.change[group.change]}${chance ? ` (${chance})` : ''}`,
    detail: [
      sharesOf(group.channels, (network) => network),
      sharesOf(group.sentiment, (mood) => words.mood[mood] ?? mood),
      ...(group.repeaters > 0 ? [words.repeaters(group.repeaters)] : []),
    ].join(' · '),
    weeks: group.weeks,
    weeksLabel: words.weeks,
    quotes: group.quotes.map(({ text, network, author }) => ({
      text: shortened(text),
      source: author ? `${author}, ${network}` : network,
    })),
    standing: standing ? `${words.standing[standing.state]} (${standing.byName})` : words.none,
    note: standing?.note || null,
    link: url ? { label: words.answer, url } : null,
  };
}

const sharesOf = (counts: Record<string, number>, nameOf: (key: string) => string): string =>
  Object.entries(counts)
    .sort(([, one], [, other]) => other - one)
    .map(([key, count]) => `${nameOf(key)} ${count}`)
    .join(', ');

const groupText = (lines: GroupLines): string =>
  [
    lines.heading.toUpperCase(),
    lines.figures,
    lines.detail,
    `${lines.weeksLabel}: ${lines.weeks.join(', ')}`,
    ...lines.quotes.map(({ text, source }) => `  “${text}”\n  ${source}`),
    lines.standing,
    ...(lines.note ? [lines.note] : []),
    ...(lines.link ? [`${lines.link.label}: ${lines.link.url}`] : []),
  ].join('\n');

const LONGEST = 240;

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
};
