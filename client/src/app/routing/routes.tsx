import type { RouteObject } from 'react-router';
import { paths } from '../../paths/paths';
import { SignedIn } from '../signed-in';
import { Home } from './home';
import { NotFound } from './not-found';
import { RouteError } from './route-error';
import { Starting } from './starting';

/** The whole table of pages. Each page is a file of its own, fetched when it is first visited. */
export const routes: RouteObject[] = [
  {
    HydrateFallback: Starting,
    ErrorBoundary: RouteError,
    children: [
      { path: paths.signIn, lazy: () => import('../../pages/sign-in/route') },
      { path: paths.answer, lazy: () => import('../../pages/answer/route') },
      { path: paths.standing, lazy: () => import('../../pages/standing/route') },
      { path: paths.rate, lazy: () => import('../../pages/rate/route') },
      {
        Component: SignedIn,
        ErrorBoundary: RouteError,
        children: [
          {
            ErrorBoundary: RouteError,
            children: [
              { path: paths.home, Component: Home },
              { path: paths.inboxPattern, lazy: () => import('../../pages/inbox/route') },
              {
                path: paths.publicationPattern,
                lazy: () => import('../../pages/publication/route'),
              },
              { path: paths.customers, lazy: () => import('../../pages/customers/route') },
              { path: paths.customerPattern, lazy: () => import('../../pages/customer/route') },
              { path: paths.segmentPattern, lazy: () => import('../../pages/segment/route') },
              { path: paths.search, lazy: () => import('../../pages/search/route') },
              { path: paths.deliveries, lazy: () => import('../../pages/deliveries/route') },
              { path: paths.approvals, lazy: () => import('../../pages/approvals/route') },
              { path: paths.board, lazy: () => import('../../pages/board/route') },
              { path: paths.questions, lazy: () => import('../../pages/questions/route') },
              {
                path: paths.questionPattern,
                lazy: () => import('../../pages/questions/question-route'),
              },
              { path: paths.channels, lazy: () => import('../../pages/channels/route') },
              {
                path: paths.connectChannel,
                lazy: () => import('../../pages/channels/connect-route'),
              },
              {
                path: paths.channelPattern,
                lazy: () => import('../../pages/channels/channel-route'),
              },
              { path: paths.canned, lazy: () => import('../../pages/canned-replies/route') },
              { path: paths.workRulesPattern, lazy: () => import('../../pages/work-rules/route') },
              {
                path: paths.customerDataPattern,
                lazy: () => import('../../pages/customer-data/route'),
              },
              {
                path: paths.listeningPattern,
                lazy: () => import('../../pages/listening/route'),
              },
              {
                path: paths.automaticAnswers,
                lazy: () => import('../../pages/automatic-answers/route'),
              },
              { path: paths.digestsPattern, lazy: () => import('../../pages/digests/route') },
              { path: paths.reportsPattern, lazy: () => import('../../pages/reports/route') },
              { path: paths.notices, lazy: () => import('../../pages/notices/route') },
              { path: paths.webhooks, lazy: () => import('../../pages/webhooks/route') },
              { path: paths.team, lazy: () => import('../../pages/team/route') },
              { path: paths.language, lazy: () => import('../../pages/language/route') },
              { path: paths.audit, lazy: () => import('../../pages/audit/route') },
              { path: paths.tokens, lazy: () => import('../../pages/tokens/route') },
              { path: paths.settings, lazy: () => import('../../pages/settings/route') },
              { path: paths.firstSteps, lazy: () => import('../../pages/first-steps/route') },
              { path: '*', Component: NotFound },
            ],
          },
        ],
      },
    ],
  },
];
