import { styled } from '@mui/material/styles';
import {
  ArrowDownRight,
  ArrowUpRight,
  Handshake,
  Link2,
  type LucideIcon,
  ShieldCheck,
  ShieldOff,
  ShoppingBag,
  Smile,
  StickyNote,
  Unlink,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TimelineItem } from '../../../api/types/customers';
import { ExternalLink } from '../../../ui/link/external-link';
import { TextLink } from '../../../ui/link/text-link';
import { Stars } from '../../../ui/stars/stars';
import { RelativeTime } from '../../../ui/time/relative-time';
import { amountText } from '../model/amount';
import { ConversationLink } from './conversation-link';
import { usePanelPlace } from './panel-context';
import { useEvidenceText } from './use-evidence-text';

const Aside = styled('li')(({ theme }) => ({
  display: 'flex',
  alignItems: 'flex-start',
  gap: 6,
  padding: '5px 8px',
  fontSize: '0.75rem',
  lineHeight: 1.4,
  color: theme.vars.palette.hark.text.muted,
  '& > svg': { flexShrink: 0, marginTop: 2 },
  '& > span': { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
  '& strong': { fontWeight: 500, color: theme.vars.palette.hark.text.strong },
}));

interface MomentProps {
  icon: LucideIcon;
  at: string;
  children: ReactNode;
}

const Moment = ({ icon: Icon, at, children }: MomentProps) => (
  <Aside>
    <Icon size={13} aria-hidden />
    <span>{children}</span>
    <RelativeTime at={at} />
  </Aside>
);

/** One thing that happened, whatever it was. */
export function TimelineEntry({ item }: { item: TimelineItem }) {
  const { t, i18n } = useTranslation(['customer', 'common']);
  const evidenceText = useEvidenceText();
  const place = usePanelPlace();
  const { at, conversation, satisfaction, note, event, segment, link, consent } = item;
  const by = (person: { name: string } | null) => (person === null ? '' : ` · ${person.name}`);
  if (conversation) {
    const { handledBy, messageCount, subject, lastMessageText, isComplaint } = conversation;
    const figures = [
      isComplaint && t('timeline.complaint'),
      t('timeline.messages', { count: messageCount }),
      handledBy && t('timeline.handledBy', { name: handledBy.name }),
    ];
    return (
      <ConversationLink
        conversation={{
          ...conversation,
          at,
          title: subject ?? lastMessageText,
          detail: figures.filter(Boolean).join(' · '),
        }}
      />
    );
  }
  if (satisfaction)
    return (
      <Moment icon={Smile} at={at}>
        <TextLink to={place.linkTo(satisfaction.conversationId)} color="inherit">
          {t('timeline.answered', { channel: satisfaction.channelName })}
        </TextLink>{' '}
        <Stars rating={satisfaction.rating} />
        {satisfaction.comment !== null && <> {satisfaction.comment}</>}
      </Moment>
    );
  if (note)
    return (
      <Moment icon={StickyNote} at={at}>
        {t('timeline.note', { name: note.author?.name ?? t('common:person.unknown') })}: {note.body}
      </Moment>
    );
  if (event)
    return (
      <Moment icon={event.kind === 'deal' ? Handshake : ShoppingBag} at={at}>
        {t(`timeline.event.${event.kind}`)}:{' '}
        {event.url === null ? (
          event.title
        ) : (
          <ExternalLink href={event.url}>{event.title}</ExternalLink>
        )}
        {event.amount !== null && (
          <>
            {' '}
            <strong>{amountText(event.amount, event.currency, i18n.language)}</strong>
          </>
        )}{' '}
        · {event.source}
      </Moment>
    );
  if (segment)
    return (
      <Moment icon={segment.gained ? ArrowUpRight : ArrowDownRight} at={at}>
        {t(segment.gained ? 'timeline.gained' : 'timeline.lost', {
          segment: t(`segments.name.${segment.segment}`),
        })}
        : {segment.reason}
        {by(segment.by)}
      </Moment>
    );
  if (consent)
    return (
      <Moment icon={consent.change === 'given' ? ShieldCheck : ShieldOff} at={at}>
        {t(`timeline.consent.${consent.change}`, { purpose: consent.purpose })} (
        {t(`consents.basis.${consent.basis}`)})
      </Moment>
    );
  if (!link) return null;
  const key = link.network === null ? 'merge' : 'link';
  return (
    <Moment icon={link.change === 'made' ? Link2 : Unlink} at={at}>
      {t(`timeline.${key}.${link.change}`, {
        name: link.identityName ?? t('identities.unknown'),
        evidence: evidenceText(link.evidence),
      })}
      {link.change === 'made' && link.detail !== null && ` (${link.detail})`}
      {by(link.by)}
    </Moment>
  );
}
