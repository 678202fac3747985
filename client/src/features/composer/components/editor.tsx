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
import type { OfferedCanned } from '../../../api/types/canned';
import type { ComposerModeName } from '../../../api/types/conversations';
import type { Mentionable } from '../model/mentions';
import { withWords } from '../model/slash';
import { placesIn } from '../../../ui/variables/variables';
import { CannedList } from './canned-list';
import { MentionList } from './mention-list';
import { useCanned } from './use-canned';
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
  /** Marks a stretch of the text, so that the next key replaces it. */
  select: (start: number, end: number) => void;
  /** Puts a canned reply where the caret is. */
  insert: (reply: OfferedCanned) => void;
}

interface Props {
  text: string;
  label: string;
  placeholder: string;
  describedBy: string;
  mentionable: readonly Mentionable[];
  /** Where canned replies can be put in; null: not here. */
  canned: { conversationId: string; mode: ComposerModeName } | null;
  /** A canned reply stands in the text now. */
  onCanned: (reply: OfferedCanned) => void;
  onText: (text: string) => void;
  onFiles: (files: File[]) => void;
  ref: Ref<EditorHandle>;
}

/** Where one writes. Grows with the text; files can be pasted into it. */
export function Editor(props: Props) {
  const { label, placeholder, describedBy, mentionable, canned: library, ...rest } = props;
  const { onFiles, ref } = rest;
  const [text, write] = useOwnText(rest.text, rest.onText);
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const selectAfter = useRef<readonly [number, number] | null>(null);
  const mentions = useMentions({
    people: mentionable,
    text,
    onText: (filled, caret) => {
      selectAfter.current = [caret, caret];
      write(filled);
    },
  });
  const put = (reply: OfferedCanned, place: { from: number; to: number }) => {
    const end = place.from + reply.text.length;
    const [gap] = placesIn(reply.text);
    selectAfter.current = gap ? [place.from + gap.start, place.from + gap.end] : [end, end];
    write(withWords(text, place, reply.text));
    rest.onCanned(reply);
  };
  const canned = useCanned({
    conversationId: library?.conversationId ?? null,
    text,
    onPick: put,
  });

  useImperativeHandle(ref, () => ({
    focus: () => area.current?.focus(),
    select(start, end) {
      area.current?.focus();
      area.current?.setSelectionRange(start, end);
    },
    insert(reply) {
      const { selectionStart = text.length, selectionEnd = text.length } = area.current ?? {};
      put(reply, { from: selectionStart, to: selectionEnd });
      area.current?.focus();
    },
  }));

  useLayoutEffect(() => {
    const element = area.current;
    if (!element) return;
    element.style.height = 'auto';
    element.style.height = `${element.scrollHeight}px`;
    if (selectAfter.current === null) return;
    element.setSelectionRange(...selectAfter.current);
    selectAfter.current = null;
  }, [text]);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (mentions.onKey(event) || canned.onKey(event)) {
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
  const onCaret = (at: number) => {
    mentions.onCaret(at);
    canned.onCaret(at);
  };
  const open = mentions.offered.length > 0;
  const listed = open ? mentions.active : canned.active;
  const hasList = open || canned.offered.length > 0;
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
      {canned.isOpen && library && (
        <CannedList
          id={id}
          mode={library.mode}
          offered={canned.offered}
          active={canned.active}
          state={canned.hasFailed ? 'failed' : canned.isSearching ? 'searching' : 'found'}
          words={canned.words}
          onPick={canned.pick}
          onHover={canned.onHover}
          onLanguage={canned.onLanguage}
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
        {...((mentionable.length > 0 || library) && {
          'aria-autocomplete': 'list',
          'aria-controls': hasList ? id : undefined,
          'aria-activedescendant': hasList ? `${id}-${listed}` : undefined,
        })}
        onChange={({ currentTarget }) => {
          write(currentTarget.value);
          onCaret(currentTarget.selectionStart);
        }}
        onSelect={({ currentTarget }) => onCaret(currentTarget.selectionStart)}
        onBlur={canned.close}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
      />
    </Root>
  );
}
