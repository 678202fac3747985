import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Topic } from '../../../api/types/topics';
import { FormDialog } from '../../../ui/dialog/form-dialog';
import { TextField } from '../../../ui/field/text-field';
import { TickList } from '../../../ui/field/tick-list';
import { useNotice } from '../../../ui/notices/notices-provider';
import { Loaded } from '../../../ui/states/loaded';
import { problemText } from '../../../ui/states/problem-text';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useSplitTopic, useTopicMessages } from '../api/topics';

/** The newest messages about a topic; some of them can become a topic of their own. */
export function ExamplesDialog({ topic, onClose }: { topic: Topic; onClose: () => void }) {
  const { t } = useTranslation(['topics', 'common']);
  const { t: inGeneral } = useTranslation('common');
  const query = useTopicMessages(topic.id);
  const splitting = useSplitTopic(topic.id);
  const notice = useNotice();
  const [ticked, setTicked] = useState<string[]>([]);
  const [name, setName] = useState('');
  const [tried, setTried] = useState(false);
  const isReady = ticked.length > 0 && name.trim() !== '';
  return (
    <FormDialog
      title={topic.name}
      submit={t('topics:split')}
      busy={splitting.isPending || ticked.length === 0}
      refusal={splitting.error && problemText(inGeneral, splitting.error)}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!isReady) return;
        splitting.mutate(
          { name: name.trim(), messageIds: ticked },
          {
            onSuccess: (made) => {
              notice({ text: t('topics:splitDone', { name: made.name }) });
              onClose();
            },
          },
        );
      }}
      onClose={onClose}
    >
      <Loaded query={query} skeleton={<ListSkeleton rows={5} rowHeight={48} />}>
        {(messages) => (
          <TickList
            label={t('topics:newest')}
            options={messages.map(({ id, text, network, isCorrected }) => ({
              id,
              name: text,
              detail: [network, ...(isCorrected ? [t('topics:corrected')] : [])].join(' · '),
            }))}
            ticked={ticked}
            nothing={t('topics:noMessages')}
            onChange={setTicked}
          />
        )}
      </Loaded>
      <TextField
        label={t('topics:splitName')}
        help={t('topics:splitHelp')}
        value={name}
        inputProps={{ maxLength: 80 }}
        error={tried && name.trim() === '' ? t('common:field.required') : undefined}
        onChange={({ target }) => setName(target.value)}
      />
    </FormDialog>
  );
}
