import { styled } from '@mui/material/styles';
import { CloudOff } from 'lucide-react';
import { useCallback, useState, type DragEvent, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../../../api/live/live-context';
import type { ComposerMode, Conversation } from '../../../api/types/conversations';
import type { FileRef } from '../../../api/types/replies';
import type { SuggestedReply } from '../../../api/types/suggestions';
import { Spacer } from '../../../ui/page/toolbar';
import { placesIn, type Place } from '../../../ui/variables/variables';
import { useGuidance } from '../api/guidance';
import { useDraft } from '../api/use-draft';
import { findForbidden } from '../model/find-forbidden';
import { withCanned } from '../model/with-canned';
import { lengthState } from '../model/length-state';
import { withStatement } from '../model/statement-in';
import { mentionedIn, type Mentionable } from '../model/mentions';
import { AttachButton } from './attach-button';
import { AttachmentStrip } from './attachment-strip';
import { ConsequenceLine } from './consequence-line';
import { DraftState, OtherDraft } from './draft-line';
import { Editor, type EditorHandle } from './editor';
import { GapLine } from './gap-line';
import { GuidelineLine } from './guideline-line';
import { IncidentLine } from './incident-line';
import { LengthCounter } from './length-counter';
import { PhraseLine } from './phrase-line';
import { SendButton } from './send-button';
import { SuggestionChips } from './suggestion-chips';
import { useSendActions } from './use-composer-actions';
import { useTyping } from './use-typing';
import { useUploads } from './use-uploads';

const Root = styled('div')(({ theme }) => ({
  '&[data-mode="note"]': { backgroundColor: theme.vars.palette.hark.note.soft },
  '&[data-dropping="true"]': {
    outline: `2px dashed ${theme.vars.palette.hark.accent.text}`,
    outlineOffset: -4,
  },
}));

const Foot = styled('div')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 8,
  minHeight: 40,
  padding: '0 10px 8px 8px',
  '& > :last-child': { marginLeft: 'auto' },
});

const Offline = styled('span')(({ theme }) => ({
  display: 'inline-flex',
  alignItems: 'center',
  gap: 5,
  fontSize: '0.75rem',
  color: theme.vars.palette.hark.dueSoon.text,
  '& svg': { flexShrink: 0 },
}));

export interface SendCommand {
  then: 'resolve' | 'wait' | null;
  mentions: string[];
}

interface Props {
  id: string;
  conversation: Conversation;
  mode: ComposerMode;
  people: readonly Mentionable[];
  onSend: (command: SendCommand) => void;
  editor: RefObject<EditorHandle | null>;
}

const nobody: readonly Mentionable[] = [];
const noGaps: readonly Place[] = [];

/** Writing in one mode: the words, what goes along, and the way out. */
export function ModePanel({ id, conversation, mode, people, onSend, editor }: Props) {
  const { t } = useTranslation('composer');
  const { status } = useLive();
  const { draft, edit } = useDraft(conversation.id, mode.mode);
  const typing = useTyping(conversation.id);
  const [dropping, setDropping] = useState(false);
  const length = lengthState(draft.body, mode);
  const { attachments } = draft;
  const attach = useCallback(
    (file: FileRef) => edit((now) => ({ attachments: [...now.attachments, file] })),
    [edit],
  );
  const uploads = useUploads({
    rules: mode.attachments,
    attached: attachments.length,
    onUploaded: attach,
  });
  const { data: guidance } = useGuidance(conversation.id);
  const phrases =
    mode.mode === 'note' || !guidance ? [] : findForbidden(draft.body, guidance.phrases);
  const gaps = mode.mode === 'note' ? noGaps : placesIn(draft.body);
  const sendable =
    !uploads.busy &&
    gaps.length === 0 &&
    phrases.every(({ severity }) => severity === 'warn') &&
    (length.state === 'fits' ||
      length.state === 'near' ||
      (length.state === 'empty' && attachments.length > 0));

  const send = useCallback(
    (then: SendCommand['then']) => {
      typing.rest();
      onSend({ then, mentions: mode.mode === 'note' ? mentionedIn(draft.body, people) : [] });
    },
    [typing, onSend, mode.mode, draft.body, people],
  );
  const suggest = useCallback(
    (reply: SuggestedReply) => {
      edit((now) => ({
        body: now.body.trim() === '' ? reply.text : `${now.body.trimEnd()}\n\n${reply.text}`,
        ...withCanned(now, reply, 'suggestion'),
      }));
      editor.current?.focus();
    },
    [edit, editor],
  );
  const insert = useCallback(
    (text: string) => {
      edit((now) => ({ body: withStatement(now.body, text) }));
      editor.current?.focus();
    },
    [edit, editor],
  );
  const { can } = conversation;
  const [first, ...others] = useSendActions({
    mode: mode.mode,
    enabled: sendable,
    mayResolve: can.includes('resolve'),
    mayWait: can.includes('wait'),
    send,
  });

  const onDrag = (event: DragEvent) => {
    if (mode.attachments === null || !event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setDropping(event.type !== 'dragleave' && event.type !== 'drop');
    if (event.type === 'drop') uploads.add([...event.dataTransfer.files]);
  };
  return (
    <Root
      id={`${id}-panel`}
      role="tabpanel"
      aria-labelledby={`${id}-tab-${mode.mode}`}
      data-mode={mode.mode}
      data-dropping={dropping}
      onDragOver={onDrag}
      onDragLeave={onDrag}
      onDrop={onDrag}
    >
      <OtherDraft draft={draft} onChange={(change) => edit(() => change)} />
      <ConsequenceLine id={`${id}-consequence`} conversation={conversation} mode={mode} />
      <IncidentLine conversation={conversation} onInsert={mode.mode === 'note' ? null : insert} />
      {guidance && mode.mode !== 'note' && (
        <GuidelineLine conversationId={conversation.id} guidance={guidance} />
      )}
      <SuggestionChips
        conversationId={conversation.id}
        mode={mode.mode}
        isOver={draft.canned.length > 0 || conversation.unansweredSince === null}
        onPick={suggest}
      />
      <Editor
        ref={editor}
        text={draft.body}
        label={t(`mode.${mode.mode}`)}
        placeholder={t(`placeholder.${mode.mode}`)}
        describedBy={`${id}-consequence`}
        mentionable={mode.mode === 'note' ? people : nobody}
        onText={(body) => {
          // Nothing is left of what was put in.
          edit((now) => ({ body, canned: body.trim() === '' ? [] : now.canned }));
          typing.write();
        }}
        canned={mode.mode === 'note' ? null : { conversationId: conversation.id, mode: mode.mode }}
        onCanned={(reply) => edit((now) => withCanned(now, reply, 'search'))}
        onFiles={uploads.add}
      />
      <GapLine gaps={gaps} onGo={({ start, end }) => editor.current?.select(start, end)} />
      <PhraseLine
        text={draft.body}
        found={phrases}
        onGo={({ start, end }) => editor.current?.select(start, end)}
        onReplace={({ start, end, hint }) =>
          edit((now) => ({ body: now.body.slice(0, start) + hint + now.body.slice(end) }))
        }
      />
      <AttachmentStrip
        files={attachments}
        uploads={uploads.uploads}
        rules={mode.attachments}
        onDetach={(fileId) =>
          edit((now) => ({ attachments: now.attachments.filter((file) => file.id !== fileId) }))
        }
      />
      <Foot>
        <AttachButton rules={mode.attachments} onFiles={uploads.add} />
        <LengthCounter length={length} min={mode.minLength} />
        <DraftState draft={draft} />
        <Spacer />
        {status === 'lost' && (
          <Offline role="status">
            <CloudOff size={13} aria-hidden />
            {t('offline')}
          </Offline>
        )}
        {first && <SendButton mode={mode.mode} action={first} others={others} />}
      </Foot>
    </Root>
  );
}
