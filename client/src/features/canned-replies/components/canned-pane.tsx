import Alert from '@mui/material/Alert';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { styled } from '@mui/material/styles';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../../api/session';
import type { CannedReply } from '../../../api/types/canned';
import { ActionButton } from '../../../ui/actions/action-button';
import { MoreButton } from '../../../ui/actions/more-button';
import { Loaded } from '../../../ui/states/loaded';
import { PageSkeleton } from '../../../ui/states/skeletons';
import { useCannedReply } from '../api/library';
import { cannedFor, emptyCanned, valuesOf } from '../model/canned-values';
import { CannedEditor } from './canned-editor';
import { FiguresLine } from './figures-line';
import { StateBadge } from './state-badge';
import { useCannedActions } from './use-canned-actions';

const Root = styled('div')({
  display: 'flex',
  flexDirection: 'column',
  gap: 16,
  maxWidth: 760,
  padding: '16px 20px 0',
});

const Head = styled('header')({
  display: 'flex',
  flexWrap: 'wrap',
  alignItems: 'center',
  gap: 8,
  '& > h2': { flex: 1, minWidth: 160 },
});

interface OpenProps {
  id: string;
  onDirty: (isDirty: boolean) => void;
  onRemoved: () => void;
}

/** One canned reply: what became of it, and its words to change. */
export function CannedPane({ id, onDirty, onRemoved }: OpenProps) {
  return (
    <Loaded query={useCannedReply(id)} skeleton={<PageSkeleton />}>
      {(reply) => <OpenCanned reply={reply} onDirty={onDirty} onRemoved={onRemoved} />}
    </Loaded>
  );
}

function OpenCanned({ reply, onDirty, onRemoved }: Omit<OpenProps, 'id'> & { reply: CannedReply }) {
  const { t } = useTranslation('cannedReplies');
  const actions = useCannedActions(reply, onRemoved);
  const first = actions.find(({ id }) => id === 'canned.approve');
  const readOnly = !reply.can.includes('edit');
  const [base, setBase] = useState(reply);
  const [isDirty, setDirty] = useState(false);
  const isOlder = base.updatedAt !== reply.updatedAt;
  // What a colleague saves never takes the words away that are being written here.
  if (isOlder && !isDirty) setBase(reply);
  const initial = useMemo(() => valuesOf(base), [base]);
  const tell = useCallback(
    (dirty: boolean) => {
      setDirty(dirty);
      onDirty(dirty);
    },
    [onDirty],
  );
  return (
    <Root>
      <Head>
        <Typography variant="h2">{reply.title}</Typography>
        <StateBadge state={reply.state} isReviewDue={reply.isReviewDue} />
        {first && <ActionButton action={first} />}
        <MoreButton
          label={t('more', { title: reply.title })}
          actions={actions.filter((action) => action !== first)}
        />
      </Head>
      {readOnly && (
        <Typography variant="body2" color="textSecondary">
          {t('readOnly', { owner: reply.owner.name })}
        </Typography>
      )}
      <FiguresLine figures={reply.figures} />
      {isOlder && isDirty && (
        <Alert
          severity="warning"
          action={<Button onClick={() => setBase(reply)}>{t('takeTheirs')}</Button>}
        >
          {t('changedMeanwhile')}
        </Alert>
      )}
      <CannedEditor
        key={base.updatedAt}
        reply={base}
        initial={initial}
        readOnly={readOnly}
        onSaved={(saved) => {
          tell(false);
          setBase(saved);
        }}
        onDirty={tell}
      />
    </Root>
  );
}

interface NewProps {
  /** What it is to answer; empty for nothing in particular. */
  question: string;
  folder: string;
  onDirty: (isDirty: boolean) => void;
  onMade: (id: string) => void;
}

/** A canned reply that is not there yet. */
export function NewCannedPane({ folder, question, onDirty, onMade }: NewProps) {
  const { t } = useTranslation('cannedReplies');
  const { language } = useMe();
  const [initial] = useState(() => cannedFor(question, emptyCanned(language, folder)));
  return (
    <Root>
      <Typography variant="h2">{t('new')}</Typography>
      <CannedEditor
        reply={null}
        initial={initial}
        readOnly={false}
        onSaved={({ id }) => {
          onDirty(false);
          onMade(id);
        }}
        onDirty={onDirty}
      />
    </Root>
  );
}
