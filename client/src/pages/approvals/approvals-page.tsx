import useMediaQuery from '@mui/material/useMediaQuery';
import { styled, useTheme } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { useApprovals } from '../../features/approvals/api/approvals';
import { ApprovalList } from '../../features/approvals/components/approval-list';
import { paths } from '../../paths/paths';
import { Page } from '../../ui/page/page';
import { EmptyState } from '../../ui/states/empty-state';
import { AnsweringPane } from '../conversation/answering-pane';
import { Permitted } from '../permitted';

const Beside = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(380px, 5fr) minmax(420px, 6fr)',
  height: '100%',
  minHeight: 0,
});

const Side = styled('section')(({ theme }) => ({
  minHeight: 0,
  display: 'flex',
  flexDirection: 'column',
  borderLeft: `1px solid ${theme.vars.palette.hark.line.soft}`,
}));

const Column = styled('div')({ display: 'flex', flexDirection: 'column', minHeight: 0 });

/** Replies that wait for somebody's word, with the conversation of one of them beside. */
export const ApprovalsPage = () => (
  <Permitted ability="replies.approve">
    <Approvals />
  </Permitted>
);

function Approvals() {
  const { t } = useTranslation('approvals');
  const isWide = useMediaQuery(useTheme().breakpoints.up('lg'));
  const navigate = useNavigate();
  const [address, setAddress] = useSearchParams();
  const { data } = useApprovals();
  const all = data?.pages.flatMap((page) => page.items) ?? [];
  const chosen = all.find(({ reply }) => reply.id === address.get('reply')) ?? null;
  const choose = (replyId: string) => {
    if (isWide) return setAddress({ reply: replyId }, { replace: true });
    const wanted = all.find(({ reply }) => reply.id === replyId);
    if (wanted) void navigate(paths.inbox('all', wanted.conversation.id));
  };
  const list = (
    <Page title={t('title')} intro={t('intro')}>
      <ApprovalList chosen={chosen?.reply.id ?? null} onChoose={choose} />
    </Page>
  );
  if (!isWide || all.length === 0) return list;
  return (
    <Beside>
      <Column>{list}</Column>
      <Side aria-label={t('beside')}>
        {chosen ? (
          <AnsweringPane
            key={chosen.conversation.id}
            conversationId={chosen.conversation.id}
            linkTo={(id) => paths.inbox('all', id)}
          />
        ) : (
          <EmptyState title={t('choose')} />
        )}
      </Side>
    </Beside>
  );
}
