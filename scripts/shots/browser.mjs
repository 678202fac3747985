import { chromium } from '@playwright/test';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** The browser of the machine, without a window. */
export const openBrowser = () =>
  chromium.launch({
    executablePath: process.env.CHROMIUM ?? found(),
    args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'],
  });

function found() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const places = names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  const program = places.find(isProgram);
  if (!program) throw new Error('No Chromium on this machine. Say where one is: CHROMIUM=…');
  return program;
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
