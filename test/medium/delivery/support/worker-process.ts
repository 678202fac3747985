import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import { LedgerModule, type LedgerOptions } from './ledger-module.js';

// Run as a process of its own, to be killed: works on the ledger until that happens.
const options = JSON.parse(process.argv[2] ?? '{}') as LedgerOptions;
await NestFactory.createApplicationContext(LedgerModule.for(options), {
  logger: false,
  abortOnError: false,
});
