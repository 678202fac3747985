import { loadavg } from 'node:os';
import { startCluster } from './support/bench-cluster.mjs';
import { knownDataSet } from './data/data-set.mjs';
import { makeData } from './data/make-data.mjs';
import { acceptWebhooks } from './rows/intake.mjs';
import { acceptSteadily } from './rows/steady-intake.mjs';
import { becomeVisible } from './rows/visible.mjs';
import { showCustomerPanel } from './rows/customer-panel.mjs';
import { runClocks } from './rows/clocks.mjs';
import { importCustomers } from './rows/csv-import.mjs';
import { changeOne } from './rows/one-change.mjs';
import { showDashboard } from './rows/dashboard.mjs';
import { makeDigest } from './rows/digest.mjs';
import { dueTime } from './rows/due-time.mjs';
import { firstPage } from './rows/first-page.mjs';
import { inboxRows, readInbox } from './rows/inbox-list.mjs';
import { manyRules } from './rows/many-rules.mjs';
import { openConversation } from './rows/open-conversation.mjs';
import { searchMessages } from './rows/search.mjs';
import { startAgain } from './rows/start.mjs';
import { readMessages } from './rows/language.mjs';
import { suggestThree } from './rows/suggestion.mjs';
import { workIn } from './rows/threading.mjs';
import { firstChannel, onCopy } from './rows/work-database.mjs';

const SMALL = { conversations: 10_000, messagesPer: 5, seed: 1 };
/** What the promises about clocks are about. */
const MIDDLE = { ...SMALL, conversations: 100_000 };
const LARGE = { ...SMALL, conversations: 1_000_000 };

/** Which groups are about more than the small data. */
const LARGER = { clocks: MIDDLE, list: LARGE, open: LARGE, search: LARGE };

/** All rows, one after the other; `only` keeps those whose group has one of these names. */
export async function run({ quick, only, say }) {
  const rows = [];
  const add = async (group, work) => {
    if (only.length > 0 && !only.includes(group)) return;
    const [load] = loadavg();
    say(`${group} …`);
    const found = await work();
    for (const row of [found].flat()) {
      rows.push({ ...row, group, loadBefore: Number(load.toFixed(1)) });
      say(`  ${row.isReached ? '✓' : '✗'} ${row.work}: ${row.figure} | raw: ${row.raw}`);
    }
  };
  const larger = quick
    ? []
    : Object.keys(LARGER)
        .filter((group) => only.length === 0 || only.includes(group))
        .map((group) => LARGER[group]);
  for (const parameters of new Set([SMALL, ...larger])) await prepare(parameters, say);
  const cluster = await startCluster();
  try {
    const small = await knownDataSet(cluster, SMALL);
    const large = larger.includes(LARGE) ? await knownDataSet(cluster, LARGE) : small;
    await add('writes', () => writes(cluster, small, quick));
    await reads(add, small, large);
    await add('customer-panel', () =>
      onCopy(cluster, small.name, 'bench_customer', showCustomerPanel),
    );
    await add('digest', () =>
      onCopy(cluster, small.name, 'bench_digest', (url) => makeDigest(url, quick ? 5_000 : 50_000)),
    );
    await add('csv-import', () =>
      onCopy(cluster, small.name, 'bench_import', (url) =>
        importCustomers({ url, customers: quick ? 20_000 : 200_000 }),
      ),
    );
    await add('clocks', () => clocks(cluster, quick ? SMALL : MIDDLE));
    await add('dashboard', () =>
      onCopy(cluster, small.name, 'bench_figures', (url) =>
        showDashboard({ url, facts: quick ? 500_000 : 5_000_000, say }),
      ),
    );
  } finally {
    await cluster.stop();
  }
  await add('due-time', dueTime);
  await add('rules', manyRules);
  await add('suggestion', suggestThree);
  await add('language', readMessages);
  await add('first-page', firstPage);
  await add('start', startAgain);
  return rows;
}

async function prepare(parameters, say) {
  const size = parameters.conversations.toLocaleString('en');
  say(`Data of ${size} conversations; if it has to be made, a million takes about four minutes`);
  await makeData(parameters);
}

/** Each on a copy of the small data set, which stays as it is. */
function writes(cluster, { name }, quick) {
  const seconds = quick ? 10 : 30;
  const deliveries = quick ? 3000 : 10_000;
  return onCopy(cluster, name, 'bench_work', async (url) => {
    const channelId = await firstChannel(url);
    const copy = (work) => onCopy(cluster, 'bench_work', 'bench_raw', work);
    const accepted = await acceptWebhooks({ url, channelId, deliveries, copy });
    const threaded = await workIn({ url, copy });
    const steady = await acceptSteadily({ url, channelId, seconds });
    const visible = await becomeVisible({ url, channelId, seconds });
    const change = await changeOne(url);
    return [accepted, steady, threaded, visible, change];
  });
}

async function clocks(cluster, parameters) {
  const { name } = await knownDataSet(cluster, parameters);
  return onCopy(cluster, name, 'bench_clocks', (url) =>
    runClocks({
      url,
      conversations: parameters.conversations,
      copy: (work) => onCopy(cluster, 'bench_clocks', 'bench_raw', work),
    }),
  );
}

async function reads(add, small, large) {
  const size = `${large.parameters.conversations.toLocaleString('en')} conversations`;
  const messages = `${large.messages.toLocaleString('en')} messages`;
  await add('list', async () => {
    const few = await readInbox(small.url);
    return inboxRows(few, large === small ? few : await readInbox(large.url), size);
  });
  await add('open', () => openConversation(large.url));
  await add('search', () => searchMessages(large.url, messages));
}
