import type { TFunction } from 'i18next';

/** Minutes as a person says them: whole hours as hours. */
export const spanWords = (t: TFunction<'escalation'>, minutes: number): string =>
  minutes % 60 === 0
    ? t('time.inHours', { count: minutes / 60 })
    : t('time.inMinutes', { count: minutes });
