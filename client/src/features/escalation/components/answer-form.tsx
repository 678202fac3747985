import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../../ui/field/text-field';

const Form = styled('form')({
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'stretch',
  gap: 12,
});

interface Props {
  busy: boolean;
  /** Why the last try was refused, in words; what was typed stays. */
  refusal: string | null;
  onSend: (text: string) => void;
  /** Fields before the answer. */
  children?: ReactNode;
}

/** One answer, sent with the button or with Ctrl and Enter. */
export function AnswerForm({ busy, refusal, onSend, children }: Props) {
  const { t } = useTranslation(['escalation', 'common']);
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const empty = text.trim() === '';
  const send = () => {
    setTried(true);
    if (!empty && !busy) onSend(text.trim());
  };
  return (
    <Form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
      }}
    >
      {refusal && <Alert severity="error">{refusal}</Alert>}
      {children}
      <TextField
        label={t('mine.answer')}
        help={t('mine.answerHelp')}
        multiline
        minRows={4}
        value={text}
        error={tried && empty ? t('common:field.required') : undefined}
        onChange={({ target }) => setText(target.value)}
      />
      <div>
        <Button type="submit" variant="contained" color="primary" disabled={busy}>
          {t('mine.send')}
        </Button>
      </div>
    </Form>
  );
}
