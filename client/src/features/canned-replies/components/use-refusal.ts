import { useTranslation } from 'react-i18next';
import { isProblem } from '../../../api/problem';
import { problemText } from '../../../ui/states/problem-text';

const known = {
  'canned-reply.shortcut-taken': 'refusal.shortcutTaken',
  'canned-reply.shortcut': 'refusal.shortcut',
  'canned-reply.variable-unknown': 'refusal.variableUnknown',
  'canned-reply.variable-open': 'refusal.variableOpen',
  'canned-reply.text-too-long': 'refusal.textTooLong',
  'canned-reply.folder-too-deep': 'refusal.folderTooDeep',
  'canned-reply.example': 'refusal.example',
  'canned-reply.changed-meanwhile': 'refusal.changedMeanwhile',
  'canned-reply.team-unknown': 'refusal.teamUnknown',
  'import.empty': 'refusal.importEmpty',
  'import.not-csv': 'refusal.importUnreadable',
  'import.not-json': 'refusal.importUnreadable',
  'import.not-utf8': 'refusal.importNotUtf8',
  'import.columns-missing': 'refusal.importColumns',
  'import.too-many': 'refusal.importTooMany',
  'file.too-large': 'refusal.importTooLarge',
} as const;

const isKnown = (code: string): code is keyof typeof known => code in known;
const wordsOf = (value: unknown): string =>
  Array.isArray(value) ? value.join(', ') : typeof value === 'string' ? value : '';

/** Why the library did not take something, in words that say what to change. */
export function useRefusalText(): (error: unknown) => string {
  const { t } = useTranslation(['cannedReplies', 'common']);
  const common = useTranslation('common');
  return (error) => {
    if (!isProblem(error) || !isKnown(error.code)) return problemText(common.t, error);
    const { variable, missing } = error.document;
    return t(known[error.code], { variable: wordsOf(variable), missing: wordsOf(missing) });
  };
}
