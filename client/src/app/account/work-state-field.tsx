import { useTranslation } from 'react-i18next';
import { useChooseWorkState, useWorkState } from '../../api/own-work';
import type { WorkState } from '../../api/types/routing';
import { Choice } from '../../ui/field/choice';
import { useProblemNotice } from '../../ui/notices/use-problem-notice';

const states = ['available', 'away', 'off'] as const satisfies readonly WorkState[];

/** Whether one takes work, said with one click. */
export function WorkStateField() {
  const { t } = useTranslation('shell');
  const { data } = useWorkState();
  const { mutate } = useChooseWorkState();
  const onError = useProblemNotice();
  if (!data) return null;
  return (
    <Choice
      label={t('work.label')}
      value={data.state}
      options={states.map((value) => ({ value, label: t(`work.state.${value}`) }))}
      onChange={(state) => mutate(state, { onError })}
    />
  );
}
