import {
  AlarmClock,
  AtSign,
  ArrowUpFromDot,
  Bell,
  Bookmark,
  CircleCheck,
  CircleUserRound,
  Clock,
  Hourglass,
  Layers,
  Mail,
  MessageCircleQuestionMark,
  MessageSquare,
  MessagesSquare,
  Star,
  TriangleAlert,
  UserRoundSearch,
  type LucideIcon,
} from 'lucide-react';
import type { Kind } from '../../../api/types/common';
import type { BuiltInView } from '../../../api/types/views';

export const viewIcons: Record<BuiltInView, LucideIcon> = {
  unanswered: MessageCircleQuestionMark,
  mine: CircleUserRound,
  unassigned: UserRoundSearch,
  'waiting-for-me': Bell,
  snoozed: Clock,
  waiting: Hourglass,
  problems: TriangleAlert,
  escalated: ArrowUpFromDot,
  breaching: AlarmClock,
  resolved: CircleCheck,
  all: Layers,
};

export const kindIcons: Record<Kind, LucideIcon> = {
  comment: MessageSquare,
  message: Mail,
  review: Star,
  forum: MessagesSquare,
  mention: AtSign,
};

export const savedViewIcon = Bookmark;
