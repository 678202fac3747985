/** Languages whose stemming the search knows. */
export const LANGUAGES = ['en', 'fr', 'nl'] as const;
export type Language = (typeof LANGUAGES)[number];

const EN = `the and you your yours i me my mine we our they them their he she his her it its this that these those
  is are was were am been being be have has had having do does did don't doesn't didn't isn't aren't wasn't can can't
  could couldn't will won't would wouldn't shall should shouldn't may might must not no yes nope why what when where
  who which how there here then than of to in on at from with without for by about into over under after before
  because since until while if or but so just only also too very much many more most some any every all none please
  thanks thank hello hi hey good morning afternoon evening sorry again still already yet never always today tomorrow
  yesterday now new old great nice awful really get got give gave take took make made need want know think say said
  help card account money bank phone working works work charged waiting wait i'm i've i'd i'll it's that's you're
  let's app's what's there's customer service anyone someone nobody everything nothing well done love cheers bye`;

const FR = `le la les un une des du de d' l' et ou où mais donc or ni car je j' j'ai tu il elle on nous vous ils elles
  me m' te t' se s' mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce c' c'est cet cette ces ça cela
  qui que qu' quoi dont quel quelle quels quelles est suis es sommes êtes sont était étais étaient été être ai as a
  avons avez ont avait avais avoir fait fais faites faire peux peut pouvez pouvons peuvent veux veut voulez dois doit
  devez va vais allez ne n' pas plus jamais rien aucun aucune personne toujours encore déjà très trop bien mal avec
  sans pour par sur sous dans chez entre depuis pendant avant après quand comme comment pourquoi combien si oui non
  bonjour bonsoir salut merci svp s'il plaît pardon désolé désolée au aux en y aujourd'hui demain hier maintenant
  carte compte argent banque téléphone marche fonctionne beaucoup tout tous toute toutes même autre autres aussi
  alors parce puis voilà voici bravo super génial nul service client clients quelqu'un impossible attends attendre
  besoin aide aider rendez-vous d'accord au-dessus monsieur madame agence heures jours mois an ans cordialement`;

const NL = `de het een en of maar want dus ik jij je jullie u uw hij zij ze wij we mij mijn jouw ons onze hen hun zich
  dit dat deze die dan toen er hier daar waar wie wat welke hoe waarom wanneer is ben bent zijn was waren geweest wordt
  word worden werd heb hebt heeft hebben had hadden kan kun kunt kunnen kon zal zult zullen zou zouden wil wilt willen
  wou moet moeten moest mag mogen niet geen nooit niets niks niemand altijd nog al reeds weer ook wel heel erg zeer te
  veel meer meest met zonder voor door op aan van uit in bij naar om over onder tussen tegen na sinds tot terwijl omdat
  als nu vandaag morgen gisteren ja nee alstublieft alsjeblieft aub bedankt dank dankjewel dankuwel goedemorgen
  goedemiddag goedenavond goeiedag dag hallo hoi beste groeten groetjes sorry kaart rekening geld bank telefoon werkt
  werken doet doen gaat gaan komt komen krijg krijgt krijgen graag iemand iedereen alles alle andere zelf eens even
  misschien klant klanten klantendienst wacht wachten gewacht mevrouw meneer uur uren dagen maand maanden jaar kantoor
  snel goed slecht fijn mooi prima top jammer echt alweer helemaal tijd hulp helpen klopt bel gebeld betaald`;

const listed: readonly (readonly [Language, string])[] = [
  ['en', EN],
  ['fr', FR],
  ['nl', NL],
];

/** Which languages a small, frequent word belongs to. A word of one language tells more than one of two. */
export const WORDS: ReadonlyMap<string, readonly Language[]> = listed.reduce(
  (words, [language, list]) => {
    for (const word of new Set(list.split(/\s+/)))
      words.set(word, [...(words.get(word) ?? []), language]);
    return words;
  },
  new Map<string, Language[]>(),
);

/** How words look: endings and letters that one of the three has and the others hardly ever. */
export const LOOKS: readonly (readonly [Language, RegExp])[] = [
  ['en', /(?:ing|ight|ough|ness|ould)$|^(?:wh|th)|ck/],
  ['fr', /[éèêàùçœûîô]|eux$|(?:ait|aient|ez|oir|elle|ette|ique)$|^qu|oi/],
  ['nl', /aa|ij|uu|sch|eeu|ieu|cht|(?:lijk|heid|tje|den|ken|gen|ten)$|^(?:ge|ver|be).+(?:d|t|en)$/],
];
