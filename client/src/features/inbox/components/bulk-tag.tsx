import { useTranslation } from 'react-i18next';
import { useTags } from '../../../api/tags';
import type { BulkAction } from '../../../api/types/views';
import { Picker } from '../../../ui/picker/picker';

interface Props {
  anchor: HTMLElement | null;
  onClose: () => void;
  onAct: (action: BulkAction) => void;
}

/** Puts one tag on everything selected. */
export function BulkTag({ anchor, onClose, onAct }: Props) {
  const { t } = useTranslation('inbox');
  const { data: tags = [] } = useTags();
  return (
    <Picker
      anchor={anchor}
      label={t('bulk.findTag')}
      options={tags.map(({ id, name }) => ({ id, name }))}
      nothing={t('bulk.noTag')}
      onPick={(tagId) => onAct({ type: 'tag', tagId })}
      onClose={onClose}
    />
  );
}
