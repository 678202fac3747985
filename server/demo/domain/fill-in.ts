import type { Dice } from './dice.js';
import type { Language } from './scenario.js';

const WORDS: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = {
  en: {
    city: ['Lisbon', 'Porto', 'Valencia', 'Copenhagen', 'Vienna', 'Edinburgh', 'Athens'],
    branch: ['Groenplaats', 'Mechelen', 'Leuven', 'Utrecht', 'Ghent', 'Haarlem'],
    shop: ['a supermarket', 'a petrol station', 'the train station', 'a pharmacy', 'a bakery'],
    amount: ['€4.50', '€18.90', '€62.00', '€149.95', '€37.20'],
    fee: ['€36', '€48', '€54'],
    sum: ['€640', '€850', '€1,250', '€2,400', '€3,900'],
    day: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    phone: ['a Pixel 8', 'an older Samsung', 'an iPhone 13', 'a new Fairphone'],
    minutes: ['twenty', 'twenty-five', 'thirty-five', 'forty'],
  },
  fr: {
    city: ['Lisbonne', 'Porto', 'Valence', 'Vienne', 'Séville', 'Athènes'],
    branch: ['Ixelles', 'Namur', 'Liège', 'Mons', 'Uccle', 'Wavre'],
    shop: [
      'au supermarché',
      'à la pompe à essence',
      'à la gare',
      'à la pharmacie',
      'en boulangerie',
    ],
    amount: ['4,50 €', '18,90 €', '62 €', '149,95 €', '37,20 €'],
    fee: ['36 €', '48 €', '54 €'],
    sum: ['640 €', '850 €', '1 250 €', '2 400 €', '3 900 €'],
    day: ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'],
    phone: ['un Pixel 8', 'un vieux Samsung', 'un iPhone 13', 'un Fairphone'],
    minutes: ['vingt', 'vingt-cinq', 'trente-cinq', 'quarante'],
  },
  nl: {
    city: ['Lissabon', 'Porto', 'Valencia', 'Wenen', 'Kopenhagen', 'Athene'],
    branch: ['Groenplaats', 'Mechelen', 'Leuven', 'Utrecht', 'Gent', 'Haarlem', 'Breda'],
    shop: ['de supermarkt', 'het tankstation', 'het station', 'de apotheek', 'de bakker'],
    amount: ['€ 4,50', '€ 18,90', '€ 62,00', '€ 149,95', '€ 37,20'],
    fee: ['€ 36', '€ 48', '€ 54'],
    sum: ['€ 640', '€ 850', '€ 1.250', '€ 2.400', '€ 3.900'],
    day: ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'],
    phone: ['een Pixel 8', 'een oudere Samsung', 'een iPhone 13', 'een Fairphone'],
    minutes: ['twintig', 'vijfentwintig', 'vijfendertig', 'veertig'],
  },
};

/**
 * Fills the gaps of one telling: `{one|other}` takes one, `{city}` a word of the language, and what
 * was chosen once stays so for the whole conversation.
 */
export class FillIn {
  private readonly chosen = new Map<string, string>();

  constructor(
    private readonly dice: Dice,
    private readonly language: Language,
    facts: Readonly<Record<string, string>>,
  ) {
    for (const [gap, word] of Object.entries(facts)) this.chosen.set(gap, word);
  }

  fill(text: string): string {
    return text.replace(/\{([^{}]+)\}/g, (_, gap: string) => this.wordFor(gap));
  }

  private wordFor(gap: string): string {
    const known = this.chosen.get(gap);
    if (known !== undefined) return known;
    const word = this.choose(gap);
    this.chosen.set(gap, word);
    return word;
  }

  private choose(gap: string): string {
    if (gap.includes('|')) return this.dice.pick(gap.split('|'));
    if (gap === 'ref') return `LB-${this.dice.digits(6)}`;
    const words = WORDS[this.language][gap];
    if (!words) throw new Error(`Nobody knows what to put for {${gap}}.`);
    return this.dice.pick(words);
  }
}
