import Typography from '@mui/material/Typography';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../ui/field/select-field';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useRoutingPreview, useSamples } from '../api/preview';
import { type Draft, toSend } from '../model/draft';
import { PreviewedPeople } from './previewed-people';

const Panel = styled('aside')({ display: 'flex', flexDirection: 'column', gap: 12, minWidth: 0 });

/** Who would get a conversation by the queue as it stands in the editor, and why others would not. */
export function PreviewPanel({ draft }: { draft: Draft }) {
  const { t } = useTranslation('routing');
  return (
    <Panel aria-label={t('preview.title')}>
      <Typography variant="h3" component="h2">
        {t('preview.title')}
      </Typography>
      <Loaded query={useSamples()} skeleton={<ListSkeleton rows={3} rowHeight={40} />}>
        {(samples) =>
          samples.length === 0 ? (
            <Typography variant="caption" color="textSecondary" component="p">
              {t('preview.nothing')}
            </Typography>
          ) : (
            <Tried
              draft={draft}
              samples={samples.map(({ id, customer, lastMessage }) => ({
                value: id,
                label: [customer?.name, lastMessage.text].filter(Boolean).join(': ').slice(0, 80),
              }))}
            />
          )
        }
      </Loaded>
    </Panel>
  );
}

interface TriedProps {
  draft: Draft;
  samples: readonly { value: string; label: string }[];
}

function Tried({ draft, samples }: TriedProps) {
  const { t } = useTranslation('routing');
  const [chosen, setChosen] = useState(samples[0]?.value ?? '');
  const named = { ...draft, name: draft.name.trim() || t('newName') };
  const query = useRoutingPreview(chosen || null, toSend(named));
  return (
    <>
      <SelectField
        label={t('preview.conversation')}
        value={chosen}
        options={samples}
        onChange={({ target }) => setChosen(target.value)}
      />
      <Loaded query={query} skeleton={<ListSkeleton rows={4} rowHeight={36} avatar />}>
        {(preview) => <PreviewedPeople preview={preview} />}
      </Loaded>
    </>
  );
}
