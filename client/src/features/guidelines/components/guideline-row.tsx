import { ArrowDown, ArrowUp, Pencil, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useConditionFacts } from '../../../api/condition-facts';
import type { Guideline } from '../../../api/types/guidance';
import type { Action } from '../../../ui/actions/action';
import { readCondition } from '../../../ui/condition/read-condition';
import { useConditionText } from '../../../ui/condition/use-condition-text';
import { useConfirm } from '../../../ui/confirm/confirm-provider';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { useRemoveGuideline, useSaveGuideline } from '../api/guidelines';
import { contentOf } from '../model/guideline-values';
import { SettingRow } from './setting-row';

interface Props {
  guideline: Guideline;
  place: { index: number; count: number };
  onEdit: () => void;
  onMove: (to: number) => void;
}

/** One guideline: for which conversations, and how much it says. */
export function GuidelineRow({ guideline, place, onEdit, onMove }: Props) {
  const { t } = useTranslation(['guidelines', 'common']);
  const { data: facts = [] } = useConditionFacts();
  const conditionText = useConditionText(facts);
  const onError = useProblemNotice();
  const { mutate: save } = useSaveGuideline();
  const remove = useAskedRemoval(guideline);
  const { name, texts, phrases, isEnabled } = guideline;
  const { index, count } = place;
  const actions: Action[] = [
    { id: 'edit', title: t('common:action.edit'), icon: Pencil, group: 'page', run: onEdit },
    {
      id: 'up',
      title: t('up'),
      icon: ArrowUp,
      group: 'page',
      enabled: index > 0,
      run: () => onMove(index - 1),
    },
    {
      id: 'down',
      title: t('down'),
      icon: ArrowDown,
      group: 'page',
      enabled: index < count - 1,
      run: () => onMove(index + 1),
    },
    { id: 'remove', title: t('remove'), icon: Trash2, group: 'page', run: () => void remove() },
  ];
  const said = [
    texts.map(({ language }) => language.toUpperCase()).join(', '),
    phrases.length > 0 ? t('phraseCount', { count: phrases.length }) : '',
    texts.some(({ crisis }) => crisis !== '') ? t('hasCrisis') : '',
  ].filter((part) => part !== '');
  return (
    <SettingRow
      name={name}
      lines={[conditionText(readCondition(guideline.condition)), said.join(' · ')]}
      isOn={isEnabled}
      switchLabel={t('switch', { name })}
      moreLabel={t('more', { name })}
      actions={actions}
      onEdit={onEdit}
      onSwitch={(on) =>
        save({ known: guideline, content: { ...contentOf(guideline), isEnabled: on } }, { onError })
      }
    />
  );
}

function useAskedRemoval(guideline: Guideline) {
  const { t } = useTranslation(['guidelines', 'common']);
  const confirm = useConfirm();
  const notice = useNotice();
  const onError = useProblemNotice();
  const { mutate: remove } = useRemoveGuideline();
  const { mutate: save } = useSaveGuideline();
  const { name } = guideline;
  const bringBack = () => save({ known: null, content: contentOf(guideline) }, { onError });
  return async () => {
    const isSure = await confirm({
      title: t('removeTitle', { name }),
      text: t('removeText', { count: guideline.phrases.length }),
      confirm: t('remove'),
      destructive: true,
    });
    if (!isSure) return;
    const action = { label: t('common:action.undo'), run: bringBack };
    const onSuccess = () => notice({ text: t('removed', { name }), action });
    remove(guideline.id, { onError, onSuccess });
  };
}
