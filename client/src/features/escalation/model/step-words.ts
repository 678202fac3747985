import type { TFunction } from 'i18next';
import type { EscalationStep } from '../../../api/types/escalation';

/** What happened at a step, in words. */
export function stepWords(
  t: TFunction<'escalation'>,
  { act, rung, targetName, why }: EscalationStep,
): string {
  if (act === 'raised')
    return targetName ? t('step.raised', { name: targetName }) : t('step.raisedNobody');
  const reason = why ? t(`why.${why}`) : '';
  if (act === 'skipped') return t('step.skipped', { rung, why: reason });
  if (act === 'climbed') return t('step.climbed', { rung, name: targetName ?? '', why: reason });
  return t(`step.${act}`);
}
