import Button from '@mui/material/Button';
import Menu from '@mui/material/Menu';
import MenuItem from '@mui/material/MenuItem';
import { styled } from '@mui/material/styles';
import { Braces, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '../../../ui/field/text-field';
import { useVariableName } from '../../../ui/variables/use-variable-name';
import { variables, type VariableName } from '../../../ui/variables/variables';
import type { TextValues } from '../model/canned-values';

const Tools = styled('div')({ display: 'flex', flexWrap: 'wrap', gap: 4, marginTop: 4 });

interface Props {
  text: TextValues;
  label: string;
  readOnly: boolean;
  error: string | undefined;
  onBody: (body: string) => void;
  /** Absent: the only text stays. */
  onRemove?: () => void;
}

/** The words of one text, with the variables that can stand in it. */
export function TextEditor({ text, label, readOnly, error, onBody, onRemove }: Props) {
  const { t } = useTranslation('cannedReplies');
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const nameOf = useVariableName();

  const insert = (name: VariableName) => {
    setAnchor(null);
    const { selectionStart = text.body.length, selectionEnd = text.body.length } =
      area.current ?? {};
    const place = `{{${name}}}`;
    onBody(text.body.slice(0, selectionStart) + place + text.body.slice(selectionEnd));
    requestAnimationFrame(() => {
      area.current?.focus();
      area.current?.setSelectionRange(selectionStart + place.length, selectionStart + place.length);
    });
  };
  return (
    <div>
      <TextField
        label={label}
        help={t('fallbackHelp', { example: '{{customer.first_name|…}}' })}
        error={error}
        multiline
        minRows={5}
        maxRows={16}
        readOnly={readOnly}
        value={text.body}
        ref={area}
        inputProps={{ lang: text.language, dir: 'auto' }}
        onChange={({ target }) => onBody(target.value)}
      />
      {!readOnly && (
        <Tools>
          <Button
            size="small"
            variant="text"
            startIcon={<Braces size={14} aria-hidden />}
            aria-haspopup="menu"
            onClick={({ currentTarget }) => setAnchor(currentTarget)}
          >
            {t('insertVariable')}
          </Button>
          {onRemove && (
            <Button
              size="small"
              variant="text"
              startIcon={<Trash2 size={14} aria-hidden />}
              onClick={onRemove}
            >
              {t('removeText')}
            </Button>
          )}
        </Tools>
      )}
      <Menu open={anchor !== null} anchorEl={anchor} onClose={() => setAnchor(null)}>
        {variables.map((name) => (
          <MenuItem key={name} onClick={() => insert(name)}>
            {nameOf(name)}
          </MenuItem>
        ))}
      </Menu>
    </div>
  );
}
