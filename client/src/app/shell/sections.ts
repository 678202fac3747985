import {
  BadgeCheck,
  Bell,
  BookOpenText,
  Cable,
  ChartColumn,
  ContactRound,
  DatabaseZap,
  Inbox,
  KeyRound,
  Languages,
  LayoutDashboard,
  ListChecks,
  MessageCircleQuestion,
  MessageSquareWarning,
  Radar,
  ScrollText,
  Search,
  Settings,
  TriangleAlert,
  Users,
  Webhook,
  Workflow,
  type LucideIcon,
} from 'lucide-react';
import type { Ability } from '../../api/types/access';
import { firstView, paths } from '../../paths/paths';

export interface Section {
  id:
    | 'inbox'
    | 'notices'
    | 'webhooks'
    | 'board'
    | 'questions'
    | 'search'
    | 'customers'
    | 'deliveries'
    | 'approvals'
    | 'canned'
    | 'digests'
    | 'reports'
    | 'listening'
    | 'channels'
    | 'workRules'
    | 'customerData'
    | 'team'
    | 'language'
    | 'audit'
    | 'tokens'
    | 'settings'
    | 'firstSteps';
  path: string;
  /** The section is current when the address begins with this. */
  under: string;
  icon: LucideIcon;
  shortcut: string;
  /** Who sees it; null: everybody. */
  ability: Ability | null;
  /** Setting the desk up stands apart from the daily work, which comes first. */
  group?: 'desk';
}

/** The sections of the desk in the order of the rail. */
export const sections: readonly Section[] = [
  {
    id: 'inbox',
    path: paths.inbox(firstView),
    under: '/inbox',
    icon: Inbox,
    shortcut: 'g i',
    ability: 'conversations.read',
  },
  {
    id: 'notices',
    path: paths.notices,
    under: paths.notices,
    icon: Bell,
    shortcut: 'g n',
    ability: null,
  },
  {
    id: 'board',
    path: paths.board,
    under: paths.board,
    icon: LayoutDashboard,
    shortcut: 'g b',
    ability: 'board.read',
  },
  {
    id: 'questions',
    path: paths.questions,
    under: paths.questions,
    icon: MessageCircleQuestion,
    shortcut: 'g q',
    ability: 'questions.answer',
  },
  {
    id: 'search',
    path: paths.search,
    under: paths.search,
    icon: Search,
    shortcut: 'g s',
    ability: 'conversations.read',
  },
  {
    id: 'customers',
    path: paths.customers,
    under: paths.customers,
    icon: ContactRound,
    shortcut: 'g u',
    ability: 'customers.read',
  },
  {
    id: 'deliveries',
    path: paths.deliveries,
    under: paths.deliveries,
    icon: TriangleAlert,
    shortcut: 'g d',
    ability: 'deliveries.read',
  },
  {
    id: 'approvals',
    path: paths.approvals,
    under: paths.approvals,
    icon: BadgeCheck,
    shortcut: 'g p',
    ability: 'replies.approve',
  },
  {
    id: 'canned',
    path: paths.canned,
    under: paths.canned,
    icon: BookOpenText,
    shortcut: 'g l',
    ability: 'canned-replies.write',
  },
  {
    id: 'digests',
    path: paths.digests,
    under: paths.digests,
    icon: MessageSquareWarning,
    shortcut: 'g e',
    ability: 'digests.read',
  },
  {
    id: 'reports',
    path: paths.reports,
    under: paths.reports,
    icon: ChartColumn,
    shortcut: 'g r',
    ability: 'figures.own',
  },
  {
    id: 'listening',
    path: '/listening',
    under: '/listening',
    icon: Radar,
    shortcut: 'g o',
    ability: 'listening.read',
  },
  {
    id: 'channels',
    path: paths.channels,
    under: paths.channels,
    icon: Cable,
    shortcut: 'g c',
    ability: 'quarantine.read',
    group: 'desk',
  },
  {
    id: 'workRules',
    path: '/work-rules',
    under: '/work-rules',
    icon: Workflow,
    shortcut: 'g w',
    ability: 'work-rules.manage',
    group: 'desk',
  },
  {
    id: 'customerData',
    path: '/customer-data',
    under: '/customer-data',
    icon: DatabaseZap,
    shortcut: 'g m',
    ability: 'customer-data.manage',
    group: 'desk',
  },
  {
    id: 'team',
    path: paths.team,
    under: paths.team,
    icon: Users,
    shortcut: 'g t',
    ability: 'users.manage',
    group: 'desk',
  },
  {
    id: 'language',
    path: paths.language,
    under: paths.language,
    icon: Languages,
    shortcut: 'g y',
    ability: 'language.manage',
    group: 'desk',
  },
  {
    id: 'audit',
    path: paths.audit,
    under: paths.audit,
    icon: ScrollText,
    shortcut: 'g a',
    ability: 'audit.read',
    group: 'desk',
  },
  {
    id: 'webhooks',
    path: paths.webhooks,
    under: paths.webhooks,
    icon: Webhook,
    shortcut: 'g h',
    ability: 'notices.manage',
    group: 'desk',
  },
  {
    id: 'tokens',
    path: paths.tokens,
    under: paths.tokens,
    icon: KeyRound,
    shortcut: 'g k',
    ability: 'tokens.manage',
    group: 'desk',
  },
  {
    id: 'firstSteps',
    path: paths.firstSteps,
    under: paths.firstSteps,
    icon: ListChecks,
    shortcut: 'g f',
    ability: 'quarantine.read',
    group: 'desk',
  },
  {
    id: 'settings',
    path: paths.settings,
    under: paths.settings,
    icon: Settings,
    shortcut: 'g ,',
    ability: null,
    group: 'desk',
  },
];

export const sectionsFor = (can: readonly Ability[]): Section[] =>
  sections.filter(({ ability }) => ability === null || can.includes(ability));

export const isUnder = (pathname: string, { under }: Section) =>
  pathname === under || pathname.startsWith(`${under}/`);
