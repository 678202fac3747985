import { useTranslation } from 'react-i18next';
import { isProblem } from '../../../api/problem';
import { problemText } from '../../../ui/states/problem-text';

const words = {
  'customer-import.empty': 'problem.empty',
  'customer-import.not-now': 'problem.notNow',
  'customer-import.unmapped': 'problem.unmapped',
  'customer-import.file-gone': 'problem.fileGone',
  'file.too-large': 'problem.tooLarge',
} as const;

const isKnown = (code: string | undefined): code is keyof typeof words =>
  code !== undefined && code in words;

/** Why the server would not, in the words of the reader. */
export function useImportProblem() {
  const { t } = useTranslation('customerImport');
  const common = useTranslation('common');
  return (error: unknown): string => {
    const code = isProblem(error) ? error.code : undefined;
    return isKnown(code) ? t(words[code]) : problemText(common.t, error);
  };
}
