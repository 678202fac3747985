import Checkbox from '@mui/material/Checkbox';
import { styled } from '@mui/material/styles';
import { useTranslation } from 'react-i18next';
import type { PreviewedRecipient } from '../../../api/types/bulk-answers';
import { Badge } from '../../../ui/badge/badge';
import { List, ListRow, RowWords } from '../../../ui/list/list';
import { NetworkGlyph } from '../../../ui/network/network-glyph';
import { useWhyNot } from './use-why-not';

const Letter = styled('span')({ whiteSpace: 'pre-wrap' });

interface Props {
  recipients: readonly PreviewedRecipient[];
  /** Conversations that one leaves out. */
  left: readonly string[];
  onChange: (left: string[]) => void;
}

/** What each customer would read; who cannot be answered stands below, with the reason. */
export function RecipientList({ recipients, left, onChange }: Props) {
  const { t } = useTranslation('bulkAnswer');
  const reachable = recipients.filter(({ verdict }) => verdict !== 'cannot');
  const others = recipients.filter(({ verdict }) => verdict === 'cannot');
  const toggle = (id: string, on: boolean) =>
    onChange(on ? left.filter((other) => other !== id) : [...left, id]);
  return (
    <>
      {reachable.length > 0 && (
        <List aria-label={t('reachable')}>
          {reachable.map((recipient) => (
            <Reachable
              key={recipient.conversationId}
              recipient={recipient}
              isChosen={!left.includes(recipient.conversationId)}
              onToggle={(on) => toggle(recipient.conversationId, on)}
            />
          ))}
        </List>
      )}
      {others.length > 0 && (
        <>
          <p style={{ margin: 0 }}>{t('unreachable', { count: others.length })}</p>
          <List aria-label={t('unreachable', { count: others.length })}>
            {others.map((recipient) => (
              <Unreachable key={recipient.conversationId} recipient={recipient} />
            ))}
          </List>
        </>
      )}
    </>
  );
}

interface ReachableProps {
  recipient: PreviewedRecipient;
  isChosen: boolean;
  onToggle: (on: boolean) => void;
}

function Reachable({ recipient, isChosen, onToggle }: ReachableProps) {
  const { t } = useTranslation('bulkAnswer');
  const { customerName, network, text, mode, verdict } = recipient;
  const name = customerName ?? t('nameless');
  return (
    <ListRow>
      <Checkbox
        checked={isChosen}
        onChange={(_, on) => onToggle(on)}
        slotProps={{ input: { 'aria-label': t('include', { name }) } }}
      />
      <RowWords>
        <strong>
          <NetworkGlyph network={network} size={12} /> {name}
        </strong>
        <Letter dir="auto">{text}</Letter>
      </RowWords>
      {verdict === 'needs-approval' && <Badge tone="dueSoon">{t('needsApproval')}</Badge>}
      <Badge>{mode === 'private' ? t('mode.private') : t('mode.public')}</Badge>
    </ListRow>
  );
}

function Unreachable({ recipient }: { recipient: PreviewedRecipient }) {
  const { t } = useTranslation('bulkAnswer');
  const whyNot = useWhyNot();
  const { customerName, network, code } = recipient;
  return (
    <ListRow>
      <RowWords>
        <strong>
          <NetworkGlyph network={network} size={12} /> {customerName ?? t('nameless')}
        </strong>
        <span>{whyNot(code)}</span>
      </RowWords>
    </ListRow>
  );
}
