import { styled } from '@mui/material/styles';
import {
  useCallback,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  type Ref,
} from 'react';
import { useTranslation } from 'react-i18next';
import { useColleagues } from '../../../api/people';
import { useMe } from '../../../api/session';
import type { ComposerModeName, Conversation, Message } from '../../../api/types/conversations';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { useDrafts } from '../api/use-draft';
import { firstMode } from '../model/first-mode';
import { reasonOf } from '../model/mode-reason';
import { AnsweringLine } from './answering-line';
import type { EditorHandle } from './editor';
import { ModePanel, type SendCommand } from './mode-panel';
import { ModeTabs } from './mode-tabs';
import { TroubleBar } from './trouble-bar';
import { useModeActions } from './use-composer-actions';
import { useSending } from './use-sending';

const Root = styled('section')(({ theme }) => ({
  position: 'relative',
  flexShrink: 0,
  borderTop: `1px solid ${theme.vars.palette.hark.line.strong}`,
  backgroundColor: theme.vars.palette.hark.ground.raised,
}));

const Closed = styled('p')(({ theme }) => ({
  margin: 0,
  padding: '14px 14px 18px',
  color: theme.vars.palette.hark.text.muted,
}));

export interface ComposerHandle {
  /** Begins an answer to one message. */
  answer: (message: Message, mode: 'public' | 'private') => void;
  /** Puts the words of a reply that was taken back here again. */
  restore: (message: Message) => void;
}

interface Props {
  conversation: Conversation;
  lastSeenPosition: number;
  /** Called when the words have left for the server. */
  onSent?: () => void;
  ref?: Ref<ComposerHandle>;
}

/** Where one answers, as the network allows it here and now. */
export const Composer = (props: Props) => <OpenComposer key={props.conversation.id} {...props} />;

function OpenComposer({ conversation, lastSeenPosition, onSent, ref }: Props) {
  const { t } = useTranslation('composer');
  const id = useId();
  const { modes } = conversation.composer;
  const [chosen, setChosen] = useState<ComposerModeName | null>(null);
  const [answering, setAnswering] = useState<Message | null>(null);
  const editor = useRef<EditorHandle>(null);
  const drafts = useDrafts(conversation.id);
  const notice = useNotice();
  const problem = useProblemNotice();
  const me = useMe();
  const { data: people } = useColleagues();
  const others = useMemo(
    () => (people ?? []).filter((person) => person.id !== me.id),
    [people, me.id],
  );
  const name = conversation.customer?.name ?? t('audience.them');
  const { send, repeat, adapt, trouble, dismiss } = useSending({
    conversation,
    lastSeenPosition,
    onSent,
    onFailedUnseen: () => notice({ text: t('trouble.unseen', { name }), tone: 'problem' }),
  });
  const mode =
    modes.find((entry) => entry.mode === chosen) ??
    modes.find((entry) => entry.mode === firstMode(conversation.composer));

  const open = useCallback((next: ComposerModeName) => {
    setChosen(next);
    requestAnimationFrame(() => editor.current?.focus());
  }, []);
  useModeActions(modes, open);
  useImperativeHandle(ref, () => ({
    answer(message, next) {
      setAnswering(message);
      open(next);
    },
    restore(message) {
      const next = message.reply?.mode ?? 'public';
      drafts.bringBack(next, message.text).catch(problem);
      open(next);
    },
  }));

  if (!mode)
    return (
      <Root aria-label={t('label')}>
        <Closed>{t('readOnly')}</Closed>
      </Root>
    );
  const isReply = mode.mode !== 'note';
  const onSend = (command: SendCommand) => {
    const inReplyToMessageId = isReply ? (answering?.id ?? null) : null;
    send({ mode: mode.mode, inReplyToMessageId, ...command });
    if (isReply) setAnswering(null);
  };
  return (
    <Root aria-label={t('label')}>
      {trouble && (
        <TroubleBar
          trouble={trouble}
          onSendAnyway={repeat}
          onAgain={repeat}
          onAdapt={() => {
            adapt();
            open(mode.mode);
          }}
          onDismiss={dismiss}
        />
      )}
      <ModeTabs id={id} modes={modes} mode={mode.mode} onMode={setChosen} />
      {answering && isReply && (
        <AnsweringLine message={answering} onStop={() => setAnswering(null)} />
      )}
      {mode.available ? (
        <ModePanel
          key={mode.mode}
          id={id}
          conversation={conversation}
          mode={mode}
          people={others}
          editor={editor}
          onSend={onSend}
        />
      ) : (
        <Closed id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-tab-${mode.mode}`}>
          {t(`reason.${reasonOf(mode.reason)}`)}
        </Closed>
      )}
    </Root>
  );
}
