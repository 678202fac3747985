import IconButton from '@mui/material/IconButton';
import InputAdornment from '@mui/material/InputAdornment';
import OutlinedInput from '@mui/material/OutlinedInput';
import { Search, X } from 'lucide-react';
import { useEffect, useState, type KeyboardEventHandler, type Ref } from 'react';
import { useTranslation } from 'react-i18next';

const quietMs = 250;

interface Props {
  label: string;
  /** What is being searched for now. */
  value: string;
  /** Called once the typing has paused. */
  onSearch: (text: string) => void;
  autoFocus?: boolean;
  inputRef?: Ref<HTMLInputElement>;
  onKeyDown?: KeyboardEventHandler;
}

/** A field that searches while one types. */
export function SearchField(props: Props) {
  const { label, value, onSearch, autoFocus, inputRef, onKeyDown } = props;
  const { t } = useTranslation('common');
  const [typed, setTyped] = useState(value);
  const [asked, setAsked] = useState(value);
  if (asked !== value) {
    setAsked(value);
    if (value !== typed.trim()) setTyped(value);
  }

  useEffect(() => {
    if (typed.trim() === value) return;
    const timer = setTimeout(() => onSearch(typed.trim()), quietMs);
    return () => clearTimeout(timer);
  }, [typed, value, onSearch]);

  return (
    <OutlinedInput
      fullWidth
      autoFocus={autoFocus}
      value={typed}
      placeholder={label}
      inputRef={inputRef}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={onKeyDown}
      inputProps={{ 'aria-label': label, type: 'text', role: 'searchbox', spellCheck: false }}
      startAdornment={
        <InputAdornment position="start">
          <Search size={15} aria-hidden />
        </InputAdornment>
      }
      endAdornment={
        typed !== '' && (
          <InputAdornment position="end">
            <IconButton size="small" aria-label={t('action.clear')} onClick={() => setTyped('')}>
              <X size={14} aria-hidden />
            </IconButton>
          </InputAdornment>
        )
      }
    />
  );
}
