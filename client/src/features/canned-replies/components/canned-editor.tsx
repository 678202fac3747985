import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CannedReply } from '../../../api/types/canned';
import type { Action } from '../../../ui/actions/action';
import { ActionButton } from '../../../ui/actions/action-button';
import { useOfferActions } from '../../../ui/actions/actions-context';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useSaveCanned } from '../api/write';
import { type CannedValues, isChanged, missingIn, writtenOf } from '../model/canned-values';
import { FilesField } from './files-field';
import { HeadFields } from './head-fields';
import { TextsField } from './texts-field';
import { useRefusalText } from './use-refusal';

const Form = styled('form')({ display: 'flex', flexDirection: 'column', gap: 16 });

const Foot = styled('div')(({ theme }) => ({
  position: 'sticky',
  bottom: 0,
  zIndex: 1,
  display: 'flex',
  flexWrap: 'wrap',
  gap: 8,
  padding: '10px 0',
  backgroundColor: theme.vars.palette.hark.ground.pane,
  borderTop: `1px solid ${theme.vars.palette.hark.line.soft}`,
}));

interface Props {
  /** Null: a new one. */
  reply: CannedReply | null;
  initial: CannedValues;
  readOnly: boolean;
  onSaved: (reply: CannedReply) => void;
  /** Whether something would be lost by leaving. */
  onDirty: (isDirty: boolean) => void;
}

/** Everything that can be written about a canned reply; kept here until it is saved. */
export function CannedEditor({ reply, initial, readOnly, onSaved, onDirty }: Props) {
  const { t } = useTranslation(['cannedReplies', 'common']);
  const [values, setValues] = useState(initial);
  const [tried, setTried] = useState(false);
  const notice = useNotice();
  const refusalText = useRefusalText();
  const save = useSaveCanned(reply?.id ?? null);
  const missing = missingIn(values);
  const isDirty = isChanged(values, initial);
  useEffect(() => {
    onDirty(isDirty);
    return () => onDirty(false);
  }, [isDirty, onDirty]);

  const { mutate, isPending } = save;
  const submit = useCallback(() => {
    setTried(true);
    if (missingIn(values).length > 0 || isPending) return;
    mutate(writtenOf(values, reply?.updatedAt), {
      onSuccess: (saved) => {
        notice({ text: t('saved', { title: saved.title }) });
        onSaved(saved);
      },
    });
  }, [values, reply, mutate, isPending, notice, t, onSaved]);
  const isNew = reply === null;
  const saving = useMemo<Action>(
    () => ({
      id: 'canned.save',
      title: isNew ? t('common:action.create') : t('common:action.save'),
      group: 'page',
      shortcut: 'mod+enter',
      whileTyping: true,
      enabled: !readOnly && !isPending && (isDirty || isNew),
      run: submit,
    }),
    [t, isNew, readOnly, isPending, isDirty, submit],
  );
  useOfferActions(useMemo(() => (readOnly ? [] : [saving]), [readOnly, saving]));
  const change = (some: Partial<CannedValues>) => setValues((now) => ({ ...now, ...some }));
  return (
    <Form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <HeadFields
        values={values}
        readOnly={readOnly}
        missing={tried ? missing : []}
        onChange={change}
      />
      <TextsField
        values={values}
        readOnly={readOnly}
        isTextMissing={tried && missing.includes('text')}
        onChange={change}
      />
      <FilesField
        files={values.files}
        readOnly={readOnly}
        onChange={(files) => change({ files })}
      />
      {!readOnly && (
        <Foot>
          {save.error !== null && (
            <Alert severity="error" sx={{ flexBasis: '100%' }}>
              {refusalText(save.error)}
            </Alert>
          )}
          <ActionButton action={saving} variant="contained" color="primary" />
          {isDirty && reply !== null && (
            <Button onClick={() => setValues(initial)}>{t('discard')}</Button>
          )}
        </Foot>
      )}
    </Form>
  );
}
