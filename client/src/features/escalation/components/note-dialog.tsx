import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../ui/dialog/form-dialog';
import { TextField } from '../../../ui/field/text-field';

interface Props {
  title: string;
  label: string;
  help: string;
  submit: string;
  busy: boolean;
  refusal: string | null;
  onSubmit: (note: string) => void;
  onClose: () => void;
}

/** Asks for the words without which nothing is handed over. */
export function NoteDialog({ label, help, onSubmit, ...dialog }: Props) {
  const { t } = useTranslation('common');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const empty = note.trim() === '';
  return (
    <FormDialog
      {...dialog}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!empty) onSubmit(note.trim());
      }}
    >
      <TextField
        label={label}
        help={help}
        autoFocus
        multiline
        minRows={3}
        value={note}
        error={tried && empty ? t('field.required') : undefined}
        onChange={({ target }) => setNote(target.value)}
      />
    </FormDialog>
  );
}
