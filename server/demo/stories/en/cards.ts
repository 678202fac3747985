/** Cards in English: declined, blocked, lost, swallowed. */
export const CARDS_EN = `
# card-declined-abroad message tags=card,travel priority=2 outcome=solved times=5
> Hi, I'm in {city} and my card was declined {twice|three times} today. There is money on the account. Can you check?
~ Hello, my debit card stopped working in {city} this morning, declined {twice|three times}. Balance is fine. What's going on?
< Hello {first}, that's unpleasant when you're away. Could you open the app, go to Cards > Settings, and tell me whether payments outside Europe and contactless payments are switched on?
> Contactless was off. I switched it on, will try again at lunch.
< Good. If it is declined once more, write to me here with the time and the amount and I'll look at the exact reason. {agent}
> It worked, paid {amount} just now. Thank you!

# card-stuck-in-machine comment tags=card,branch priority=2 outcome=answered post=branches times=4
> The machine at {branch} swallowed my card on {day} and nobody could help me. Is this normal?
2> Same happened to my father at {branch} last month. He got it back after a week.
< Hello {first}, I'm sorry about that. For safety the card is destroyed if it is not collected within one working day, but a new one is free in this case. Please send us a private message so we can order it right away. {agent}
> Sent you a message.
2> @{first} they did send mine within four days in the end.
< Thank you both. The new card is on its way.

# apple-pay-card message tags=card,app outcome=solved times=5
> I can't add my card to my phone wallet. It says "card not supported". I have {phone}.
< Hi {first}, thanks for telling us. The wallet takes debit cards issued after last May. Is the number on your card printed on the back?
> No, it's on the front.
< Then it is the older model. I have ordered the new one for you free of charge; it should be with you in five working days, and you can add it to the wallet from the app even before it arrives. {agent}
`;
