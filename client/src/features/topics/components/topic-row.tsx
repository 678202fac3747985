import Button from '@mui/material/Button';
import { Merge, Pencil, Pin, PinOff, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Topic } from '../../../api/types/topics';
import type { Action } from '../../../ui/actions/action';
import { MoreButton } from '../../../ui/actions/more-button';
import { useConfirm } from '../../../ui/confirm/confirm-provider';
import { ListRow, RowWords } from '../../../ui/list/list';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { Picker } from '../../../ui/picker/picker';
import { useChangeTopic, useMergeTopic, useRemoveTopic } from '../api/topics';

interface Props {
  topic: Topic;
  others: readonly Topic[];
  onName: () => void;
  onOpen: () => void;
}

/** One topic: how much is said about it, and what can be done with it. */
export function TopicRow({ topic, others, onName, onOpen }: Props) {
  const { t } = useTranslation('topics');
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const [row, setRow] = useState<HTMLElement | null>(null);
  const confirm = useConfirm();
  const onError = useProblemNotice();
  const changing = useChangeTopic(topic.id);
  const merging = useMergeTopic(topic.id);
  const removing = useRemoveTopic(topic.id);
  const { name, terms, language, messages, complaints, isKept } = topic;

  const merge = async (into: string) => {
    const other = others.find(({ id }) => id === into);
    const sure = await confirm({
      title: t('mergeTitle', { from: name, into: other?.name ?? '' }),
      text: t('mergeText'),
      confirm: t('merge'),
    });
    if (sure) merging.mutate(into, { onError });
  };
  const remove = async () => {
    const sure = await confirm({
      title: t('removeTitle', { name }),
      text: t('removeText'),
      confirm: t('remove'),
      destructive: true,
    });
    if (sure) removing.mutate(undefined, { onError });
  };
  const keep = () => changing.mutate({ isKept: !isKept }, { onError });
  const action = (id: string, title: string, icon: typeof Pin, run: () => void): Action => ({
    ...{ id, title, icon, run },
    group: 'page',
  });
  const actions = [
    action('name', t('rename'), Pencil, onName),
    action('keep', isKept ? t('letGo') : t('keep'), isKept ? PinOff : Pin, keep),
    action('merge', t('merge'), Merge, () => setAnchor(row)),
    action('remove', t('remove'), Trash2, () => void remove()),
  ];
  return (
    <ListRow ref={setRow}>
      <RowWords>
        <strong>{name}</strong>
        <span>
          {[...(language ? [language] : []), ...terms].join(' · ')}
          {isKept && ` · ${t('kept')}`}
        </span>
        <span>{t('counts', { messages, complaints })}</span>
      </RowWords>
      <Button onClick={onOpen}>{t('examples')}</Button>
      <MoreButton label={t('more', { name })} actions={actions} />
      <Picker
        anchor={anchor}
        label={t('mergeInto')}
        options={others.filter(({ id }) => id !== topic.id)}
        nothing={t('noOther')}
        onPick={(into) => void merge(into)}
        onClose={() => setAnchor(null)}
      />
    </ListRow>
  );
}
