import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { FactSource } from '../contract.js';
import { FACT_SOURCE } from './fact-source.decorator.js';

const isFactSource = (instance: unknown): instance is FactSource =>
  typeof instance === 'object' &&
  instance !== null &&
  Reflect.getMetadata(FACT_SOURCE, instance.constructor) === true;

/** The parts of the house that know more about conversations than stands in their rows. */
@Injectable()
export class FactSources implements OnApplicationBootstrap {
  private found: FactSource[] = [];

  constructor(private readonly discovery: DiscoveryService) {}

  onApplicationBootstrap(): void {
    this.found = this.discovery
      .getProviders()
      .map((wrapper): unknown => wrapper.instance)
      .filter(isFactSource);
  }

  all(): readonly FactSource[] {
    return this.found;
  }
}
