import { useTranslation } from 'react-i18next';
import { Problem } from '../../../api/problem';
import { problemText } from '../../../ui/states/problem-text';

/** The character, counted from one. */
const placeOf = (error: unknown): number =>
  error instanceof Problem ? Number(error.document['at'] ?? 0) + 1 : 1;

/** Why a stream or source was refused, in words that say what to change. */
export function useRefusal(): (error: unknown) => string {
  const { t } = useTranslation('listening');
  const common = useTranslation('common');
  return (error) => {
    const code = error instanceof Problem ? error.code : '';
    switch (code) {
      case 'listening-stream.query':
        return t('problem.query', { at: placeOf(error) });
      case 'listening-source.address':
        return t('problem.address');
      case 'listening-source.known':
        return t('problem.known');
      case 'listening-stream.changed-meanwhile':
        return t('problem.changed');
      default:
        return problemText(common.t, error);
    }
  };
}
