import { styled } from '@mui/material/styles';
import {
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  type ClipboardEvent,
  type KeyboardEvent,
  type Ref,
} from 'react';
import type { Mentionable } from '../model/mentions';
import { MentionList } from './mention-list';
import { useMentions } from './use-mentions';
import { useOwnText } from './use-own-text';

const Area = styled('textarea')(({ theme }) => ({
  display: 'block',
  width: '100%',
  boxSizing: 'border-box',
  minHeight: 58,
  maxHeight: '42vh',
  padding: '6px 12px',
  border: 0,
  resize: 'none',
  font: 'inherit',
  fontSize: '0.875rem',
  lineHeight: 1.5,
  color: 'inherit',
  background: 'none',
  '&:focus-visible': { outline: 'none' },
  '&::placeholder': { color: theme.vars.palette.hark.text.faint, opacity: 1 },
}));

const Root = styled('div')({ position: 'relative' });

export interface EditorHandle {
  focus: () => void;
}

interface Props {
  text: string;
  label: string;
  placeholder: string;
  describedBy: string;
  mentionable: readonly Mentionable[];
  onText: (text: string) => void;
  onFiles: (files: File[]) => void;
  ref: Ref<EditorHandle>;
}

/** Where one writes. Grows with the text; files can be pasted into it. */
export function Editor({ label, placeholder, describedBy, mentionable, ...rest }: Props) {
  const { onFiles, ref } = rest;
  const [text, write] = useOwnText(rest.text, rest.onText);
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const caretAfter = useRef<number | null>(null);
  const mentions = useMentions({
    people: mentionable,
    text,
    onText: (filled, caret) => {
      caretAfter.current = caret;
      write(filled);
    },
  });

  useImperativeHandle(ref, () => ({ focus: () => area.current?.focus() }), []);

  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight}px`;
    if (caretAfter.current === null) return;
    element.setSelectionRange(caretAfter.current, caretAfter.current);
    caretAfter.current = null;
  }, [text]);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (mentions.onKey(event)) {
      event.preventDefault();
      event.stopPropagation();
    } else if (event.key === 'Escape') {
      event.currentTarget.blur();
    }
  };
  const onPaste = (event: ClipboardEvent) => {
    const files = [...event.clipboardData.files];
    if (files.length === 0) return;
    event.preventDefault();
    onFiles(files);
  };
  const open = mentions.offered.length > 0;
  return (
    <Root>
      {open && (
        <MentionList
          id={id}
          people={mentions.offered}
          active={mentions.active}
          onPick={mentions.pick}
        />
      )}
      <Area
        ref={area}
        rows={2}
        value={text}
        dir="auto"
        aria-label={label}
        aria-describedby={describedBy}
        placeholder={placeholder}
        {...(mentionable.length > 0 && {
          'aria-autocomplete': 'list',
          'aria-controls': open ? id : undefined,
          'aria-activedescendant': open ? `${id}-${mentions.active}` : undefined,
        })}
        onChange={({ currentTarget }) => {
          write(currentTarget.value);
          mentions.onCaret(currentTarget.selectionStart);
        }}
        onSelect={({ currentTarget }) => mentions.onCaret(currentTarget.selectionStart)}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
    </Root>
  );
}
