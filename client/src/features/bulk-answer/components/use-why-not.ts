import { useTranslation } from 'react-i18next';

const known = {
  'bulk-answer.told-elsewhere': 'elsewhere',
  'bulk-answer.author-gone': 'authorGone',
  'canned-reply.no-text': 'noText',
  'canned-reply.unfilled': 'unfilled',
  'canned-reply.not-approved': 'notApproved',
  'canned-reply.not-found': 'notApproved',
  'reply.window-closed': 'window',
  'reply.already-answered': 'answered',
  'reply.nothing-to-answer': 'nothing',
  'reply.not-possible': 'forbidden',
  'reply.channel-paused': 'channel',
  'reply.channel-removed': 'channel',
  'reply.too-long': 'tooLong',
  'reply.forbidden-phrase': 'phrase',
} as const;

const isKnown = (code: string): code is keyof typeof known => code in known;

/** Why somebody cannot be answered, in the words of the reader. */
export function useWhyNot(): (code: string | null) => string {
  const { t } = useTranslation('bulkAnswer');
  return (code) => t(`why.${code !== null && isKnown(code) ? known[code] : 'other'}`);
}
