import { PageSkeleton } from '../../ui/states/skeletons';

export const InboxPage = () => <PageSkeleton />;
