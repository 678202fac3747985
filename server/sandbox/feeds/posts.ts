/** What people write on two sites that are no networks: a money forum, and a newspaper. */
export interface FeedPost {
  id: string;
  hoursAgo: number;
  author: string;
  title: string;
  text: string;
}

export const FORUM_POSTS: readonly FeedPost[] = [
  {
    id: 'f1',
    hoursAgo: 3,
    author: 'Tomas',
    title: 'Lumen app keeps logging me out',
    text: 'Since the update of last week the Lumen app throws me out every few minutes. I typed my code six times today. Is this only me? Really annoying when you stand at a counter.',
  },
  {
    id: 'f2',
    hoursAgo: 9,
    author: 'Greet V.',
    title: 'Which bank for a first home loan?',
    text: 'We want to buy next spring and compare offers. Has anybody a home loan at Lumen? Their rate looks good, but I wonder how fast they answer. Orbit Bank wants to see us twice before they say a number.',
  },
  {
    id: 'f3',
    hoursAgo: 20,
    author: 'moneymouse',
    title: 'Frais de carte en voyage',
    text: 'Bonjour, la carte Lumen prend-elle des frais hors zone euro ? Chez Orbit Bank on paie 2 % et je cherche mieux.',
  },
  {
    id: 'f4',
    hoursAgo: 31,
    author: 'Wout',
    title: 'Goede ervaring met Lumen',
    text: 'Mag ook eens gezegd worden: mijn kaart was gestolen, en Lumen had ze binnen tien minuten geblokkeerd. Vriendelijke dame aan de lijn, top!',
  },
  {
    id: 'f5',
    hoursAgo: 52,
    author: 'Lena',
    title: 'Orbit Bank raises its fees again',
    text: 'Orbit Bank raises the price of its account for the second time this year. I am looking for something simpler, any tips?',
  },
  {
    id: 'f6',
    hoursAgo: 75,
    author: 'Tomas',
    title: 'Festival tickets paid with Lumen',
    text: 'The Lumen light festival in Ghent only takes cash at the bars, be warned. Nothing to do with the bank of the same name.',
  },
  {
    id: 'f7',
    hoursAgo: 120,
    author: 'Karim',
    title: 'Savings account: Orbit or Lumen?',
    text: 'Comparing the savings account of Orbit Bank with the one of Lumen: the rate is nearly the same, the loyalty bonus is not. What do you all use?',
  },
];

export const NEWS_POSTS: readonly FeedPost[] = [
  {
    id: 'n1',
    hoursAgo: 6,
    author: 'Economy desk',
    title: 'Lumen opens three branches while others close theirs',
    text: 'Against the trend Lumen opens branches in Leuven, Namur and Breda this year. The bank says that customers want to talk to somebody when it is about a home.',
  },
  {
    id: 'n2',
    hoursAgo: 44,
    author: 'Economy desk',
    title: 'Orbit Bank apologises for an outage of its app',
    text: 'Customers of Orbit Bank could not pay for most of Saturday. The bank apologises and speaks of a faulty update.',
  },
  {
    id: 'n3',
    hoursAgo: 96,
    author: 'Consumer page',
    title: 'Ten accounts compared: what a card abroad costs',
    text: 'We compared ten accounts. Outside the euro zone Lumen asks nothing for the first 500 euro a month, Orbit Bank two per cent from the first euro.',
  },
  {
    id: 'n4',
    hoursAgo: 130,
    author: 'Weather',
    title: 'A mild weekend ahead',
    text: 'Sun on Saturday, a shower on Sunday.',
  },
];
