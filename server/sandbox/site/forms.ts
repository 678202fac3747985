import { html } from './html.js';
import type { Content, Html } from './html.js';
import { hiddenFields } from './parts.js';
import type { Visit } from './visit.js';

interface WriteForm {
  /** The act with what it is about. */
  act: Record<string, string>;
  /** Unique on the page, so that what is being written survives a refresh. */
  id: string;
  placeholder: string;
  button: string;
  value?: string;
  rows?: number;
  before?: Content;
  /** Shows its button only once it is used. */
  slim?: boolean;
}

const LONGEST = 8_000;

/** A form in which the visitor writes something. */
export function writeForm(visit: Visit, form: WriteForm): Html {
  const { act, id, placeholder, button, value = '', rows = 2, before, slim } = form;
  return html`<form class="write ${slim && 'slim'}" method="post" action="/act" data-quiet>
    ${hiddenFields({ ...act, as: visit.as, back: visit.here })} ${before}
    <textarea
      id="${id}"
      name="text"
      rows="${rows}"
      maxlength="${LONGEST}"
      placeholder="${placeholder}"
      aria-label="${placeholder}"
      required
    >
${value}</textarea>
    <div><button>${button}</button></div>
  </form>`;
}

/** A word that opens a form under itself. */
export function opens(id: string, word: string, form: Html): Html {
  return html`<details class="act" id="${id}">
    <summary>${word}</summary>
    ${form}
  </details>`;
}

/** A word that does something at once. */
export function does(visit: Visit, word: string, act: Record<string, string>): Html {
  return html`<form method="post" action="/act" data-quiet>
    ${hiddenFields({ ...act, as: visit.as, back: visit.here })}<button class="plain">
      ${word}
    </button>
  </form>`;
}
