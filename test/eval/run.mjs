import { builtApp } from './built-app.mjs';
import { learnSpam } from './learn-spam.mjs';
import { intentPart } from './intent-part.mjs';
import { languagePart } from './language-part.mjs';
import { matchingPart } from './matching-part.mjs';
import { surgePart } from './surge-part.mjs';
import { sentimentPart } from './sentiment-part.mjs';
import { topicsPart } from './topics-part.mjs';
import { taughtPart } from './taught-part.mjs';

/** Every figure of what the desk reads out of texts, measured on the files of a folder. */
export async function evaluate(folder) {
  const app = await builtApp();
  const tones = app.shipped.tones();
  const { told, packed } = await sentimentPart(folder, app, tones);
  const data = { sentiment: packed, tones, spam: learnSpam(folder, app) };
  return [
    ...languagePart(folder, app, data),
    ...told,
    ...taughtPart(folder, app, data),
    ...intentPart(folder, app, data),
    ...matchingPart(folder, app),
    ...(await topicsPart(folder)),
    ...(await surgePart()),
  ];
}

export function tableOf(figures) {
  const lines = figures.map(({ what, rows, figure, unit, us }) => {
    const digits = figure < 1 ? 3 : 1;
    return `| ${what} | ${rows ?? ''} | ${figure.toFixed(digits)} ${unit} | ${us === undefined ? '' : us.toFixed(0)} |`;
  });
  return ['| what | texts | figure | µs a text |', '| --- | --- | --- | --- |', ...lines].join(
    '\n',
  );
}
