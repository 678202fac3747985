const ENGLISH =
  "i my me mine the a an to is it do does did doing can could you your of in on for and that this these those have has had was be been being am are were with what why how when where who which not no if from there but so will would should shall get got getting at by or as its im ive up out off about need want please help hi hello hey dear just any some all they them their he him his she her we our us know tell thank thanks very too also than then only still again now here one into over after before because isn't haven't can't won't wasn't aren't couldn't doesn't hasn't";
const FRENCH =
  "je j'ai ai as a avons avez ont me m'a moi mon ma mes tu te toi ton ta tes il elle on nous vous ils elles le la les l un une des du de d au aux et ou mais donc car ne pas plus que qu qui quoi dont ce c'est cet cette ces se sa son ses leur leurs est suis es sommes etes sont etait etre avoir fait faire peut peux pouvez comment pourquoi quand dans sur sous par pour avec sans en y si tres bien aussi encore toujours bonjour merci svp votre vos notre nos ca cela depuis alors comme tout tous toute toutes meme ici n'est n'ai d'un d'une qu'il";
const DUTCH =
  "ik mij me mijn jij je jou jouw u uw hij zij ze haar hem wij we ons onze jullie hun het de een en of maar want dus dat die dit deze er is ben bent zijn was waren word wordt worden heb hebt heeft hebben had kan kunt kunnen kon wil willen zou zouden moet moeten mag niet geen nog al ook wel niets iets in op aan van voor met zonder bij naar uit om te tot door over onder als dan toen nu hier daar waar wie wat welke hoe waarom wanneer dag hallo goedendag bedankt dank alstublieft graag heel erg zo veel meer weer alleen na sinds tijdens te m'n zo'n";

/** Words that say nothing about what a text is about. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  [ENGLISH, FRENCH, DUTCH].flatMap((words) => words.split(' ')),
);
