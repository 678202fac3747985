import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Topic } from '../../../api/types/topics';
import { FormDialog } from '../../../ui/dialog/form-dialog';
import { TextField } from '../../../ui/field/text-field';
import { problemText } from '../../../ui/states/problem-text';
import { useChangeTopic } from '../api/topics';

/** A name that a person understands; the desk never changes it again. */
export function NameDialog({ topic, onClose }: { topic: Topic; onClose: () => void }) {
  const { t } = useTranslation(['topics', 'common']);
  const { t: inGeneral } = useTranslation('common');
  const [name, setName] = useState(topic.name);
  const changing = useChangeTopic(topic.id);
  const isEmpty = name.trim() === '';
  return (
    <FormDialog
      title={t('topics:rename')}
      submit={t('common:action.save')}
      busy={changing.isPending}
      refusal={changing.error && problemText(inGeneral, changing.error)}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isEmpty) changing.mutate({ name: name.trim() }, { onSuccess: onClose });
      }}
      onClose={onClose}
    >
      <TextField
        label={t('topics:name')}
        help={t('topics:nameHelp')}
        autoFocus
        autoComplete="off"
        inputProps={{ maxLength: 80 }}
        value={name}
        error={isEmpty ? t('common:field.required') : undefined}
        onChange={({ target }) => setName(target.value)}
      />
    </FormDialog>
  );
}
