import { styled } from '@mui/material/styles';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Loaded } from '../../../ui/states/loaded';
import { PageSkeleton } from '../../../ui/states/skeletons';
import { useNow } from '../../../ui/time/use-now';
import { useZone } from '../../../ui/time/zone-context';
import { type Corner, useCatalogue } from '../api/figures';
import type { MeasureCatalogue } from '../../../api/types/figures';
import { questionIn, stepFor } from '../model/question';
import { BehindPanel } from './behind-panel';
import { BoardContext } from './board-context';
import { FigureBar } from './figure-bar';

const Plots = styled('div')({
  display: 'grid',
  gridTemplateColumns: 'minmax(0, 1fr)',
  gap: 16,
  marginTop: 16,
});

/** A page of figures: what it is about, the plots, and the list behind what was pressed. */
export function Board({ children }: { children: ReactNode }) {
  const { i18n } = useTranslation('figures');
  const query = useCatalogue(i18n.language.slice(0, 2));
  return (
    <Loaded query={query} skeleton={<PageSkeleton />}>
      {(catalogue) => <Known catalogue={catalogue}>{children}</Known>}
    </Loaded>
  );
}

function Known({ catalogue, children }: { catalogue: MeasureCatalogue; children: ReactNode }) {
  const { t } = useTranslation('figures');
  const [address] = useSearchParams();
  const now = useNow();
  const zone = useZone();
  const [corner, setCorner] = useState<Corner | null>(null);
  const { items, timeZone, waiting, waitingOf } = catalogue;
  const board = useMemo(() => {
    const question = questionIn(address, now, timeZone ?? zone);
    return {
      question,
      step: stepFor(question),
      measures: new Map(items.map((measure) => [measure.key, measure])),
      show: (asked: Omit<Corner, 'question'> & { question?: Corner['question'] }) =>
        setCorner({ question, ...asked }),
    };
  }, [address, now, timeZone, zone, items]);
  return (
    <BoardContext value={board}>
      <FigureBar />
      {waiting > 0 && (
        <p role="status">
          {t('counting', { share: Math.floor((1 - waiting / Math.max(1, waitingOf)) * 100) })}
        </p>
      )}
      <Plots>{children}</Plots>
      {corner && <BehindPanel corner={corner} onClose={() => setCorner(null)} />}
    </BoardContext>
  );
}
