import { html, type Content, type Html, trusted } from '../../sandbox/index.js';

/** A mail as the mailbox shows it. */
export interface ShownMail {
  id: string;
  recipient: string;
  subject: string;
  text: string;
  html: string | null;
  replyTo: string | null;
  postedAt: Date;
}

const STYLE = `
:root { color-scheme: light dark; --ground: light-dark(#f6f6f4, #17181a); --paper: light-dark(#fff, #202225);
  --ink: light-dark(#1f2328, #e6e6e3); --soft: light-dark(#5b6167, #a2a8ae); --line: light-dark(#dedfdc, #34373b);
  --accent: light-dark(#0b6b57, #5cc9ae); }
body { margin: 0; background: var(--ground); color: var(--ink); font: 15px/1.5 system-ui, sans-serif; }
.band { padding: 8px 16px; background: var(--paper); border-bottom: 1px solid var(--line); color: var(--soft); font-size: 13px; }
main { max-width: 760px; margin: 24px auto; padding: 0 16px; }
h1 { font-size: 20px; }
ul { list-style: none; padding: 0; background: var(--paper); border: 1px solid var(--line); border-radius: 10px; }
li + li { border-top: 1px solid var(--line); }
li a { display: block; padding: 12px 16px; color: inherit; text-decoration: none; }
li a:hover, li a:focus-visible { background: var(--ground); }
li strong { display: block; }
.soft, time { color: var(--soft); font-size: 13px; }
.mail { background: var(--paper); border: 1px solid var(--line); border-radius: 10px; padding: 16px; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; }
iframe { width: 100%; height: 360px; border: 1px solid var(--line); border-radius: 6px; background: #fff; }
textarea { box-sizing: border-box; width: 100%; min-height: 96px; font: inherit; padding: 8px; border-radius: 6px; border: 1px solid var(--line); background: var(--paper); color: inherit; }
button { margin-top: 8px; font: inherit; padding: 6px 16px; border-radius: 6px; border: 0; background: var(--accent); color: var(--paper); }
a { color: var(--accent); }
`;

const page = (title: string, body: Content): string =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Mailbox</title>
        <style>
          ${trusted(STYLE)}
        </style>
      </head>
      <body>
        <div class="band">
          <strong>Mailbox of the demo</strong> – every mail that the desk wrote, to whomever.
          Nothing leaves this machine. <a href="/">Open the desk</a>
        </div>
        <main>${body}</main>
      </body>
    </html>`.toString();

/** All mails, newest first. */
export const mailboxPage = (mails: readonly ShownMail[]): string =>
  page(
    'All mails',
    html`<h1>All mails</h1>
      ${
        mails.length === 0
          ? html`<p class="soft">
              The desk has written no mail yet. Ask a department something, or wait for a notice.
            </p>`
          : html`<ul>
              ${mails.map(line)}
            </ul>`
      }`,
  );

const line = ({ id, recipient, subject, postedAt }: ShownMail): Html =>
  html`<li>
    <a href="/demo/mailbox/${id}"
      ><strong>${subject}</strong><span class="soft">${recipient} · ${shownTime(postedAt)}</span></a
    >
  </li>`;

/** One mail as its reader would see it, with a way to answer where an answer is awaited. */
export function mailPage(mail: ShownMail, said?: string): string {
  const { subject, recipient, postedAt, text } = mail;
  return page(
    subject,
    html`<p><a href="/demo/mailbox">All mails</a></p>
      <div class="mail">
        <h1>${subject}</h1>
        <p class="soft">To ${recipient} · ${shownTime(postedAt)}</p>
        ${
          mail.html === null
            ? html`<pre>${linked(text)}</pre>`
            : html`<iframe title="The mail" sandbox="allow-popups" srcdoc="${mail.html}"></iframe>
                <pre>${linked(text)}</pre>`
        }
      </div>
      ${mail.replyTo !== null && answerForm(mail, said)}`,
  );
}

const answerForm = ({ id, replyTo }: ShownMail, said?: string): Html =>
  html`<h2>Answer by mail</h2>
    ${said === 'delivered' && html`<p role="status">The answer has arrived at the desk.</p>`}
    ${
      said === 'undeliverable' &&
      html`<p role="status">Nobody at the desk waits for this answer any more.</p>`
    }
    <form method="post" action="/demo/mailbox/${id}/answer">
      <label class="soft" for="text">To ${replyTo}</label>
      <textarea id="text" name="text" required maxlength="10000"></textarea>
      <button>Send the answer</button>
    </form>`;

/** Addresses in the text can be followed; nothing else in it means anything. */
const linked = (text: string): Content[] =>
  text
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((part, index) => (index % 2 === 1 ? html`<a href="${part}">${part}</a>` : part));

const shownTime = (at: Date): Html =>
  html`<time datetime="${at.toISOString()}"
    >${at.toISOString().slice(0, 16).replace('T', ' ')} UTC</time
  >`;
