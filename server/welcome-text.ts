import { DEMO_PEOPLE } from './demo/index.js';

interface Credentials {
  email: string;
  password: string;
}

export interface WelcomeFacts {
  deskUrl: string;
  /** Of the stand-ins; undefined without demo. */
  pagesUrl: string | undefined;
  /** Where the demo shows its mails; undefined where they go to a mail server, or nowhere. */
  mailboxUrl?: string | undefined;
  dataDir: string;
  /** Shown once, when it was made just now. */
  administrator: Credentials | null;
}

const COLUMN = 12;

/** The block that a newcomer sees when everything runs. */
export function welcomeText(facts: WelcomeFacts): string {
  const { deskUrl, pagesUrl, mailboxUrl, dataDir, administrator } = facts;
  const rows: [title: string, ...lines: string[]][] = [['Desk', deskUrl]];
  if (pagesUrl)
    rows.push([
      'Customers',
      pagesUrl,
      'Facebook, Messenger, Google reviews and forum of the demo brand: write there as a customer',
    ]);
  if (mailboxUrl) rows.push(['Mailbox', mailboxUrl, 'the mails that the desk writes']);
  rows.push(['Sign in', ...signIn(administrator, pagesUrl !== undefined)]);
  rows.push(['Data', dataDir], ['Stop', 'Ctrl-C']);
  const body = rows.map(([title, ...lines]) =>
    lines.map((line, index) => `  ${(index === 0 ? title : '').padEnd(COLUMN)}${line}`).join('\n'),
  );
  return `\n  Hark is ready.\n\n${body.join('\n\n').replace(/\n\n(?= {2}Stop)/, '\n')}\n\n`;
}

function signIn(administrator: Credentials | null, isDemo: boolean): string[] {
  if (administrator)
    return [
      `${administrator.email}   one-time password ${administrator.password}`,
      'It is shown this once; you choose your own when you sign in.',
    ];
  if (!isDemo) return ['with the accounts that your administrators have made'];
  const width = Math.max(...DEMO_PEOPLE.map(({ name }) => name.length)) + 3;
  return [
    'one click on the first page of the desk, on this machine only',
    ...DEMO_PEOPLE.map(({ name, role }) => `${name.padEnd(width)}${ROLES[role] ?? role}`),
  ];
}

const ROLES: Readonly<Record<string, string>> = { department: 'department member' };
