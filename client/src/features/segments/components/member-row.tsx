import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { SegmentMember } from '../../../api/types/segments';
import { paths } from '../../../paths/paths';
import { Avatar } from '../../../ui/avatar/avatar';
import { TextLink } from '../../../ui/link/text-link';
import { ListRow, RowWords } from '../../../ui/list/list';
import { NetworkGlyph } from '../../../ui/network/network-glyph';
import { RelativeTime } from '../../../ui/time/relative-time';
import { useBecause } from './use-because';

const Row = styled(ListRow)({ flexWrap: 'wrap' });

const Reach = styled('div')(({ theme }) => ({
  minWidth: 132,
  textAlign: 'right',
  fontSize: '0.8125rem',
  fontVariantNumeric: 'tabular-nums',
  '& small': {
    display: 'block',
    fontSize: '0.75rem',
    color: theme.vars.palette.hark.text.muted,
  },
  [theme.breakpoints.down('sm')]: { textAlign: 'left', flexBasis: '100%', paddingLeft: 44 },
}));

/** One person of a segment: why, how far they reach, what they said last, who dealt with it. */
export function MemberRow({ member }: { member: SegmentMember }) {
  const { t } = useTranslation('segments');
  const because = useBecause();
  const { id, name, reason, byHand, lastTalk, lastHandled } = member;
  return (
    <Row>
      <Avatar name={name} />
      <RowWords>
        <strong>
          <TextLink to={paths.customer(id)}>{name}</TextLink>
        </strong>
        <span>{byHand ? reason : because(member.because)}</span>
        {lastTalk && (
          <span>
            <NetworkGlyph network={lastTalk.network} size={12} />{' '}
            <TextLink to={paths.inbox('all', lastTalk.conversationId)} color="inherit">
              {lastTalk.text === '' ? t('wordless') : lastTalk.text}
            </TextLink>{' '}
            · <RelativeTime at={lastTalk.at} plain />
          </span>
        )}
        {lastHandled && (
          <span>
            {t('handledBy', { name: lastHandled.name })} ·{' '}
            <RelativeTime at={lastHandled.at} plain />
          </span>
        )}
      </RowWords>
      <ReachOf member={member} />
    </Row>
  );
}

function ReachOf({ member: { followers, growth } }: { member: SegmentMember }) {
  const { t, i18n } = useTranslation('segments');
  if (followers === null) return null;
  const signed = new Intl.NumberFormat(i18n.language, { signDisplay: 'always' });
  return (
    <Reach>
      {t('followers', { count: followers })}
      <small>
        {growth === null ? t('growthUnknown') : t('growth', { n: signed.format(growth) })}
      </small>
    </Reach>
  );
}
