/** Cards in English: declined, blocked, lost, swallowed, on a phone. */
export const CARDS_EN = `
# card-declined-abroad message tags=card,travel priority=2 outcome=solved times=5
> Hi, I'm in {city} and my card was declined {twice|three times} today. There is money on the account. Can you check?
~ Hello, my debit card stopped working in {city} this morning. Declined {twice|three times}, and the balance is fine. What is going on?
~ Card refused again in {city}, second day in a row. I have enough on the account. Please help, it's my only card.
< Hello {first}, that is unpleasant when you are away. Could you open the app, go to Cards > Settings, and tell me whether contactless payments and payments in that country are switched on?
> Contactless was off. I switched it on and will try again at lunch.
< Good. If it is declined once more, write to me with the time and the amount and I'll look up the exact reason. {agent}
> It worked, I just paid {amount}. Thank you!

# card-stuck-in-machine comment tags=card,branch priority=2 outcome=answered post=branches times=4
> The machine at {branch} swallowed my card on {day} and nobody inside could help me. Is that normal?
~ Cash machine at {branch} kept my card last {day}. The people at the counter told me to call. Really?
2> Same happened to my father at {branch} last month. He got a new one after a week.
< Hello {first}, I'm sorry about that. For your safety a card is destroyed when it isn't collected within one working day, but the new one is free in that case. Please send us a private message so that we can order it right away. {agent}
> Done, I sent you a message.
2> They sent my dad's within four days in the end, so don't worry.
< Thank you both. The new card is on its way.

# phone-wallet-card message tags=card,app outcome=solved times=4
> I can't add my card to my phone wallet. It says "card not supported". I have {phone}.
~ Trying to add my debit card to Apple Pay and it keeps saying the card is not supported. Any idea?
~ Your post says I can pay with my watch now. My card is refused when I add it. What am I doing wrong?
< Hi {first}, thanks for telling us. The wallet takes debit cards issued since last May. Is the number on your card printed on the back?
> No, it's on the front.
< Then it is the older model. I have ordered the new one for you, free of charge. It will be with you in about five working days, and you can already add it to the wallet from the app. {agent}

# lost-card message tags=card priority=1 outcome=solved times=4
> I lost my wallet on the tram, my card is in it. How do I block it NOW?
~ Help, I think my card was stolen at {shop}. How can I block it?
< Hello {first}, please block it right away in the app: Cards > Block card. Without the app, call the card blocking line, it is open day and night. I stay here until you tell me that it worked.
> Blocked it in the app. Phew.
< Well done. Nothing was paid with it in the last two hours. Shall I order a new card to your home address, or would you rather unblock this one if it turns up?
> A new one please, home address.
< Ordered. Your PIN stays the same. You can pay with your phone in the meantime. {agent}

# twice-charged message tags=card,payments outcome=solved times=4
> {shop|The restaurant|The hotel} charged me twice: {amount} on {day} and the same amount a minute later. I want one of them back.
~ There are two identical payments of {amount} on my account from {day}. I only paid once.
< Hello {first}, I see both. One of them is still a reservation; those fall away by themselves within a few days when the shop doesn't collect them. Could you look again on {day}?
= Two authorisations, same terminal, second one not captured. Should drop off by itself.
later> You were right, the second one is gone. Thanks.
< Glad to hear it, {first}. {agent}

# pin-forgotten message tags=card outcome=answered times=3
> I forgot my PIN after the holidays... three wrong tries and now it's blocked. What now?
~ My PIN is blocked after three attempts. Do I need a new card?
< Hi {first}, it happens to many people after a holiday. You don't need a new card: in the app, Cards > Show PIN shows it after you confirm with your fingerprint, and any of our cash machines unblocks it after that.
> That was easy. Thanks a lot
`;
