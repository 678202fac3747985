/**
 * Runs in the visitor's browser: takes new things over into the page as they happen, without losing
 * what is being written, and sends forms without leaving the page. Without it the pages work as well.
 * The styles of a page read anew are left out: its nonce is not the one this page knows.
 */
export const SCRIPT = `
const told = document.getElementById('told');
const thread = () => document.querySelector('.msgs');
const toEnd = () => { const list = thread(); if (list) list.scrollTop = list.scrollHeight; };
let waiting;

function keep(region) {
  const focus = document.activeElement;
  return {
    open: [...region.querySelectorAll('details[open][id]')].map((d) => d.id),
    texts: [...region.querySelectorAll('textarea[id]')].map((t) => [t.id, t.value]),
    focus: region.contains(focus) ? focus.id : '',
    at: focus.selectionStart,
    items: new Set([...region.querySelectorAll('[data-item]')].map((i) => i.id)),
  };
}

function restore(region, kept) {
  for (const id of kept.open) document.getElementById(id)?.setAttribute('open', '');
  for (const [id, value] of kept.texts) {
    const field = document.getElementById(id);
    if (field) field.value = value;
  }
  const focus = kept.focus && document.getElementById(kept.focus);
  if (focus) { focus.focus({ preventScroll: true }); if (focus.setSelectionRange) focus.setSelectionRange(kept.at, kept.at); }
  const fresh = [...region.querySelectorAll('[data-item]')].filter((i) => !kept.items.has(i.id));
  for (const item of fresh) item.classList.add('fresh');
  const ours = fresh.find((item) => item.dataset.item === 'brand');
  if (ours) told.textContent = 'New answer from the bank: ' + (ours.querySelector('.said, .cooked') ?? ours).innerText.slice(0, 200);
}

async function refresh() {
  const answer = await fetch(location.href);
  if (!answer.ok) return;
  const page = (await answer.text()).replace(/<style[^]*?<\\/style>/, '');
  const next = new DOMParser().parseFromString(page, 'text/html');
  for (const region of document.querySelectorAll('[data-live]')) {
    const wanted = next.getElementById(region.id);
    if (!wanted || wanted.isEqualNode(region)) continue;
    const list = thread();
    const atEnd = list && list.scrollHeight - list.scrollTop - list.clientHeight < 80;
    const kept = keep(region);
    region.replaceChildren(...wanted.childNodes);
    restore(region, kept);
    if (atEnd) toEnd();
  }
}

function soon() {
  clearTimeout(waiting);
  waiting = setTimeout(() => void refresh(), 40);
}

document.addEventListener('submit', async (event) => {
  const form = event.target;
  if (form.method !== 'post' || !form.hasAttribute('data-quiet')) return;
  event.preventDefault();
  const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(new FormData(form)) });
  if (!answer.ok) { told.textContent = 'That could not be done.'; return form.submit(); }
  const there = new URL(answer.url);
  if (there.pathname !== location.pathname) return location.assign(there);
  form.reset();
  form.closest('details')?.removeAttribute('open');
  await refresh();
  toEnd();
});

document.addEventListener('keydown', (event) => {
  const send = event.target.form?.classList.contains('say') && event.key === 'Enter' && !event.shiftKey;
  if (!send || event.isComposing) return;
  event.preventDefault();
  if (event.target.value.trim()) event.target.form.requestSubmit();
});

toEnd();
document.getElementById('as')?.addEventListener('change', (event) => event.target.form.requestSubmit());
new EventSource('/live').addEventListener('message', soon);
`;
