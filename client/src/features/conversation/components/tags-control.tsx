import Chip from '@mui/material/Chip';
import { styled } from '@mui/material/styles';
import { Tag as TagIcon, X } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useCreateTag, useTags } from '../../../api/tags';
import type { Conversation } from '../../../api/types/conversations';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { Picker } from '../../../ui/picker/picker';
import { useTagging } from '../api/tag';
import { HeaderControl } from './header-control';

const List = styled('ul')({ display: 'contents', listStyle: 'none' });

interface Props {
  conversation: Conversation;
  open: boolean;
  onOpen: () => void;
  onClose: () => void;
}

/** The tags on it; one that does not exist yet is made by typing its name. */
export function TagsControl({ conversation, open, onOpen, onClose }: Props) {
  const { t } = useTranslation('conversation');
  const onError = useProblemNotice();
  const { data: all = [] } = useTags();
  const tagging = useTagging(conversation.id);
  const createTag = useCreateTag();
  const button = useRef<HTMLButtonElement>(null);
  const { tags, can } = conversation;
  const isOn = (id: string) => tags.some((tag) => tag.id === id);
  const mayTag = can.includes('tag');
  return (
    <>
      {tags.length > 0 && (
        <List aria-label={t('tags.label')}>
          {tags.map(({ id, name }) => (
            <li key={id}>
              <Chip
                label={name}
                {...(mayTag && {
                  deleteIcon: <X aria-label={t('tags.remove', { name })} />,
                  onDelete: () => tagging.mutate({ tagId: id, on: false }, { onError }),
                })}
              />
            </li>
          ))}
        </List>
      )}
      {mayTag && (
        <HeaderControl
          ref={button}
          icon={<TagIcon size={14} aria-hidden />}
          label={t('tags.search')}
          open={open}
          disabled={false}
          spare
          onOpen={onOpen}
        >
          {t('tags.add')}
        </HeaderControl>
      )}
      <Picker
        anchor={open ? button.current : null}
        label={t('tags.search')}
        nothing={t('tags.none')}
        onClose={onClose}
        onPick={(tagId) => tagging.mutate({ tagId, on: !isOn(tagId) }, { onError })}
        creation={{
          label: (name) => t('tags.create', { name }),
          onCreate: (name) =>
            createTag.mutate(name, {
              onError,
              onSuccess: ({ id }) => tagging.mutate({ tagId: id, on: true }, { onError }),
            }),
        }}
        options={all.map(({ id, name }) => ({ id, name, selected: isOn(id) }))}
      />
    </>
  );
}
