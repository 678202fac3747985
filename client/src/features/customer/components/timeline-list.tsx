import { styled } from '@mui/material/styles';
import { Link2, StickyNote } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TimelineItem } from '../../../api/types/customers';
import { dayOf } from '../../../ui/time/format-time';
import { RelativeTime } from '../../../ui/time/relative-time';
import { useZone } from '../../../ui/time/zone-context';
import { byMonth } from '../model/timeline-months';
import { ConversationLink } from './conversation-link';
import { useEvidenceText } from './use-evidence-text';

const Month = styled('h4')(({ theme }) => ({
  margin: '10px 0 2px',
  fontSize: '0.75rem',
  fontWeight: 500,
  color: theme.vars.palette.hark.text.faint,
  '&::first-letter': { textTransform: 'uppercase' },
}));

const List = styled('ol')({ margin: '0 -8px', padding: 0, listStyle: 'none' });

const Aside = styled('li')(({ theme }) => ({
  display: 'flex',
  alignItems: 'flex-start',
  gap: 6,
  padding: '5px 8px',
  fontSize: '0.75rem',
  lineHeight: 1.4,
  color: theme.vars.palette.hark.text.muted,
  '& svg': { flexShrink: 0, marginTop: 2 },
  '& span': { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
}));

export function TimelineList({ items }: { items: readonly TimelineItem[] }) {
  const { i18n } = useTranslation();
  const zone = useZone();
  const months = useMemo(
    () => byMonth(items, (at) => dayOf(Date.parse(at), { language: 'en', zone })),
    [items, zone],
  );
  const title = (month: string) =>
    new Intl.DateTimeFormat(i18n.language, {
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(Date.parse(`${month}-15`));
  return months.map(({ month, items: inMonth }) => (
    <div key={month}>
      <Month>{title(month)}</Month>
      <List>
        {inMonth.map((item) => (
          <TimelineEntry key={keyOf(item)} item={item} />
        ))}
      </List>
    </div>
  ));
}

const keyOf = ({ type, at, conversation, note, link }: TimelineItem) =>
  `${type} ${conversation?.id ?? note?.id ?? link?.id ?? at}`;

function TimelineEntry({ item: { at, conversation, note, link } }: { item: TimelineItem }) {
  const { t } = useTranslation(['customer', 'common']);
  const evidenceText = useEvidenceText();
  if (conversation) {
    const { handledBy, messageCount, subject, lastMessageText } = conversation;
    const figures = [
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
  if (note) {
    return (
      <Aside>
        <StickyNote size={13} aria-hidden />
        <span>
          {t('timeline.note', { name: note.author?.name ?? t('common:person.unknown') })}:{' '}
          {note.body}
        </span>
        <RelativeTime at={at} />
      </Aside>
    );
  }
  if (!link) return null;
  return (
    <Aside>
      <Link2 size={13} aria-hidden />
      <span>
        {t('timeline.linked', {
          name: link.identityName ?? t('identities.unknown'),
          evidence: evidenceText(link.evidence),
        })}
        {link.detail !== null && ` (${link.detail})`}
      </span>
      <RelativeTime at={at} />
    </Aside>
  );
}
