import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { problemText } from '../states/problem-text';
import { useNotice } from './notices-provider';

/** For `onError` of a mutation: says what did not work. */
export function useProblemNotice(): (error: unknown) => void {
  const { t } = useTranslation('common');
  const notice = useNotice();
  return useCallback(
    (error) => notice({ text: problemText(t, error), tone: 'problem' }),
    [notice, t],
  );
}
