import { useTranslation } from 'react-i18next';
import { SelectField } from '../../../ui/field/select-field';
import { useProblemNotice } from '../../../ui/notices/use-problem-notice';
import { useCorrectTopic, useMessageTopics, useTopicNames } from '../api/topics';

interface Props {
  conversationId: string;
  messageId: string;
}

/** What the message is about, as soon as the desk knows any topics; what is chosen holds at once. */
export function TopicField({ conversationId, messageId }: Props) {
  const { t } = useTranslation('conversation');
  const { data: names = [] } = useTopicNames();
  const { data: topics = [] } = useMessageTopics(conversationId);
  const { mutate, isPending } = useCorrectTopic(conversationId);
  const onError = useProblemNotice();
  if (names.length === 0) return null;
  const topicId = topics.find((topic) => topic.messageId === messageId)?.topicId ?? '';
  return (
    <SelectField
      label={t('labels.topic')}
      value={names.some(({ id }) => id === topicId) ? topicId : ''}
      options={[
        { value: '', label: t('labels.noTopic') },
        ...names.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      displayEmpty
      disabled={isPending}
      onChange={({ target }) =>
        mutate({ messageId, topicId: target.value === '' ? null : target.value }, { onError })
      }
    />
  );
}
