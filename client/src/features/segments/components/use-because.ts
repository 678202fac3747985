import { useTranslation } from 'react-i18next';
import type { Because } from '../../../api/types/segments';

/** The grounds of a membership as one line in the reader's words. */
export function useBecause(): (grounds: readonly Because[]) => string {
  const { t } = useTranslation('segments');
  return (grounds) =>
    grounds
      .map(({ kind, figures }) =>
        t(`because.${kind}`, {
          ...figures,
          count: Number(figures['count'] ?? figures['years'] ?? 0),
        }),
      )
      .join('; ');
}
