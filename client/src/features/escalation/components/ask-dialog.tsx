import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDepartments } from '../../../api/departments';
import { FormDialog } from '../../../ui/dialog/form-dialog';
import { SelectField } from '../../../ui/field/select-field';
import { TextField } from '../../../ui/field/text-field';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useAsk } from '../api/questions';
import { useRecentMessages } from '../api/recent-messages';
import { spanWords } from '../model/span-words';
import { TickList } from '../../../ui/field/tick-list';
import { useRefusalText } from './use-refusal';

interface Props {
  conversationId: string;
  onClose: () => void;
}

/** Which department, what one wants to know, and which messages it sees for that. */
export function AskDialog({ conversationId, onClose }: Props) {
  const { t } = useTranslation(['escalation', 'common']);
  const { data: departments } = useDepartments();
  const { data: messages = [] } = useRecentMessages(conversationId);
  const [chosen, setChosen] = useState<string | null>(null);
  const [text, setText] = useState('');
  const [ticked, setTicked] = useState<string[] | null>(null);
  const [tried, setTried] = useState(false);
  const ask = useAsk(conversationId);
  const refusalText = useRefusalText();
  const notice = useNotice();
  const department = departments?.find(({ id }) => id === chosen) ?? departments?.[0];
  // What the customer said last is what most questions are about.
  const newest = messages.find(({ direction }) => direction === 'inbound');
  const shown = ticked ?? (newest ? [newest.id] : []);
  const empty = text.trim() === '';

  const send = () => {
    if (empty || !department) return;
    ask.mutate(
      { departmentId: department.id, text: text.trim(), messageIds: shown },
      {
        onSuccess: () => {
          notice({ text: t('ask.done', { name: department.name }) });
          onClose();
        },
      },
    );
  };
  return (
    <FormDialog
      title={t('ask.title')}
      submit={t('ask.submit')}
      busy={ask.isPending || !department}
      refusal={
        departments?.length === 0 ? t('ask.noDepartments') : ask.error && refusalText(ask.error)
      }
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        send();
      }}
      onClose={onClose}
    >
      <SelectField
        label={t('ask.department')}
        help={
          department &&
          t('ask.answersWithin', { time: spanWords(t, department.answerWithinMinutes) })
        }
        value={department?.id ?? ''}
        options={(departments ?? []).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={({ target }) => setChosen(target.value)}
      />
      <TextField
        label={t('ask.text')}
        autoFocus
        multiline
        minRows={3}
        value={text}
        error={tried && empty ? t('common:field.required') : undefined}
        onChange={({ target }) => setText(target.value)}
      />
      <TickList
        label={t('ask.context')}
        nothing={t('ask.contextNone')}
        options={messages.map(({ id, author, text: said }) => ({
          id,
          name: author.name,
          detail: said,
        }))}
        ticked={shown}
        onChange={setTicked}
      />
    </FormDialog>
  );
}
