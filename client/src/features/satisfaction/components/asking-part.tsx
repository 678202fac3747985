import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShownAskingSetting } from '../../../api/types/satisfaction';
import { useNotice } from '../../../ui/notices/notices-provider';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { Loaded } from '../../../ui/states/loaded';
import { ListSkeleton } from '../../../ui/states/skeletons';
import { useAskingSetting, useChangeAskingSetting } from '../api/setting';
import { AskingForm } from './asking-form';

/** When customers are asked, and with which words. */
export function AskingPart() {
  const query = useAskingSetting();
  return (
    <Loaded query={query} skeleton={<ListSkeleton rows={4} rowHeight={64} />}>
      {(saved) => <Edited saved={saved} />}
    </Loaded>
  );
}

function Edited({ saved }: { saved: ShownAskingSetting }) {
  const { t } = useTranslation('satisfaction');
  const [change, setChange] = useState<Partial<ShownAskingSetting>>({});
  const { mutate, isPending } = useChangeAskingSetting();
  const notice = useNotice();
  const onError = useProblemNotice();
  const shown = { ...saved, ...change };
  const onSuccess = () => {
    setChange({});
    notice({ text: t('asking.saved') });
  };
  const { channelIds, delayMinutes, quietDays, lowRating, words } = shown;
  return (
    <AskingForm
      setting={shown}
      isChanged={Object.keys(change).length > 0}
      isSaving={isPending}
      onChange={(over) => setChange((now) => ({ ...now, ...over }))}
      onSave={() =>
        mutate({ channelIds, delayMinutes, quietDays, lowRating, words }, { onSuccess, onError })
      }
      onUndo={() => setChange({})}
    />
  );
}
