import { Injectable } from '@nestjs/common';
import { BrandsRepository } from '../data/brands.repository.js';
import type { CallFacts } from '../domain/loopback.js';
import { DemoSignIn } from './demo-sign-in.js';

const NAMELESS = 'Hark';

/** What the sign-in page shows. */
@Injectable()
export class SignInOptions {
  constructor(
    private readonly demo: DemoSignIn,
    private readonly brands: BrandsRepository,
  ) {}

  async execute(connection: Omit<CallFacts, 'publicUrl'>) {
    const [demo, brand] = await Promise.all([
      this.demo.people(connection),
      this.brands.firstName(),
    ]);
    return { demo, brand: brand ?? NAMELESS };
  }
}
