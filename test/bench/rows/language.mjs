import { built } from '../support/built.mjs';
import { p95 } from '../support/statistics.mjs';

const ROUNDS = 6;
const LIMIT_MS = 2;
const LIMIT_A_SECOND = 500;
const CORRECTED = 200;

const SAID = [
  ['My card was declined twice today and nobody answers the phone, this is unacceptable.', 'en'],
  ['What are your opening hours on Saturday?', 'en'],
  ['Great app, well done to the team! 👍', 'en'],
  ['I would like to open a savings account, what is the rate?', 'en'],
  ['Mijn kaart werkt nog steeds niet, ik wacht al drie weken op een antwoord!', 'nl'],
  ['Hoe kan ik een rekening openen bij jullie?', 'nl'],
  ['Heel vriendelijk geholpen in het kantoor, bedankt', 'nl'],
  ["L'application ne fonctionne plus depuis la mise à jour, c'est inadmissible.", 'fr'],
  ['Comment activer ma nouvelle carte ?', 'fr'],
  ['Super service, merci beaucoup !', 'fr'],
  ['ok 👍', null],
];
/** Networks have short messages and long ones: now and then somebody tells the whole story. */
const LENGTHS = [1, 1, 1, 2, 3, 8];

function messages() {
  return LENGTHS.flatMap((times, turn) =>
    SAID.map(([, spoken], at) => ({
      text: Array.from({ length: times }, (_, more) => SAID[(at + more * 3) % SAID.length][0]).join(
        ' ',
      ),
      spoken: turn % 2 === 0 ? spoken : null,
    })),
  );
}

/** Language, tone and intent of a message, with what people taught, on one core. */
export async function readMessages() {
  const domain = 'server/insight/language/domain';
  const { readText } = await built(`${domain}/read-text.js`);
  const { openDetector } = await built(`${domain}/spoken-language.js`);
  const { learnTaught } = await built(`${domain}/taught/learn-taught.js`);
  const { shippedData } = await built('server/insight/language/application/shipped-data.js');
  await openDetector();
  const data = shippedData();
  const said = messages();
  const taught = learnTaught(
    Array.from({ length: CORRECTED }, (_, at) => ({
      text: said[at % said.length].text,
      rating: null,
      language: 'en',
      sentiment: 'neutral',
      intents: ['question'],
    })),
    data,
  );
  const read = ({ text, spoken }) => readText(text, { rating: null, spoken }, data, taught);
  said.forEach(read);
  const took = [];
  const begun = performance.now();
  for (let round = 0; round < ROUNDS; round += 1)
    for (const message of said) {
      const start = performance.now();
      read(message);
      took.push(performance.now() - start);
    }
  const aSecond = (took.length / (performance.now() - begun)) * 1000;
  const rawBegun = performance.now();
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { text } of said)
      text
        .normalize('NFKD')
        .toLowerCase()
        .match(/\p{L}+/gu);
  const raw = ((performance.now() - rawBegun) / took.length) * 1000;
  return {
    work: 'language, tone and intent of a message, one core',
    aim: `under ${LIMIT_MS} ms, over ${LIMIT_A_SECOND} a second`,
    figure: `p95 ${p95(took).toFixed(2)} ms, ${Math.round(aSecond).toLocaleString('en')} a second`,
    raw: `${raw.toFixed(0)} µs to cut the text into words`,
    isReached: p95(took) < LIMIT_MS && aSecond > LIMIT_A_SECOND,
  };
}
