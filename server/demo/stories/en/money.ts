/** Payments, fees, savings, loans and investing in English. */
export const MONEY_EN = `
# account-fee comment tags=fees priority=2 outcome=answered post=welcome times=4
> {fee} a year just for having an account? And now two euros for an extra card? Other banks do this for free.
~ Just saw the new price list. Fees up again, interest down again. Can someone explain?
2> Exactly my thoughts, thinking of switching.
< Hello {first}, we understand that a rise is never welcome. The basic account stays free if your income arrives here; the fee is for the package with insurance and two cards. If you tell us in private which one you have, we'll check whether the free one fits better. {agent}
> I have the package, didn't know there was a free one. Will write to you.
2> Good to know, thanks.

# instant-transfer message tags=payments outcome=solved times=4
> I sent {sum} as an instant transfer an hour ago and it hasn't arrived. Your post says ten seconds!
~ Instant payment of {sum} still not on the other side after an hour. Is something broken?
< Hello {first}, let me look. Is the other account with a bank in the Netherlands or Belgium, and do you see the transfer as "executed" or "pending"?
> Belgium. It says pending.
= Receiving bank did not answer in time, it falls back to a normal transfer. @Bram is this the same bank as yesterday?
< The receiving bank didn't answer within the ten seconds, so it was sent as a normal transfer. It will be there tomorrow morning at the latest, and nothing is charged twice. Sorry for the wait. {agent}
later> Arrived this morning, all good.

# standing-order message tags=payments outcome=answered times=3
> How do I stop a standing order for rent? I moved out and it's still leaving my account on the first.
~ I'd like to cancel a standing order before it runs again. Where do I find it?
< Hi {first}, in the app: Payments > Planned > choose the order > Stop. If you do it today, the payment of the first won't be made. {agent}
> Found it, stopped. Thank you.

# child-account message tags=account,youth outcome=solved times=4
> We'd like to open an account for our {daughter|son}, who is eight. Do both parents need to come to the branch?
~ What do I need to open an account for my child? Can it be done online?
< Hello {first}, lovely! One parent can start it in the app, the other confirms it there. You only need the child's identity card number. No visit necessary.
> And is there a card with it?
< From age eight, yes, free, and you set the weekly limit together. Online payments are off until you allow them. {agent}
> Perfect, we'll do it this weekend.

# mortgage-rate comment tags=mortgage outcome=answered post=rates times=4
> 3.29 for whom exactly? I was offered 3.71 at {branch} on {day}.
~ Is this rate also for people who already have a loan with you, or only for new customers?
< Hello {first}, the rate in the post is for loans up to 80 % of the value, with your income paid in and the fire insurance with us. Above that, or without those, it is higher. If you send us your file number in private we'll go through your offer with you. {agent}
2> So 3.29 is basically nobody. Classic.
< We hear you. About four in ten of this month's loans were made at that rate; we'll look into showing the conditions more clearly in the post itself.

# mortgage-appointment message tags=mortgage,branch outcome=handed-over times=3
> We want to buy a house in {branch} and need an answer before the end of the month. Can we still get an appointment this week?
< Hello {first}, congratulations on finding it! There is still room on {day} at 17.30 in {branch}, or by video on any evening. Which do you prefer?
> {day} in the branch please. What should we bring?
< Your last three payslips, the compromise or the draft of it, and your identity cards. I have reserved the slot in both your names, and our advisor will call you before to confirm. {agent}
= Handed to the home loans team at {branch}, file {ref}.

# fund-costs forum tags=investing title="What does the {balanced fund|mixed fund} really cost?" outcome=answered times=3
> I put 150 euros a month in the balanced fund. The app shows "ongoing charges 1.42 %", my statement shows an entry fee too. What do I pay in total?
2> Entry fee is only when you buy outside of the monthly plan, I think.
< That is right. In the monthly plan there is no entry fee; the 1.42 % is taken from the fund every day and is already in the price that you see. On 1,800 euros a year that is about 25 euros. The fee on the statement is from the single purchase in March. {agent}
> Clear, thank you. Would be nice to see it in euros in the app.
< Good idea; from January the yearly cost statement shows it in euros, and we have passed on the wish for the app.

# savings-rate comment tags=savings outcome=answered times=3
> When do savers get something from the higher rates? 0.75 % while you ask 3.3 for a loan.
~ Savings rate still under one per cent. Hard to stay loyal like that.
< Hello {first}, the fidelity premium comes on top for money that stays a year: together 1.60 % now. We review the rates every quarter; the next time is on the first of the month. {agent}

# bereavement message tags=account priority=2 outcome=handed-over times=2
> My mother passed away on {day}. What do I need to do about her accounts? I don't know where to begin.
< Dear {first}, our condolences to you and your family. You don't have to do everything at once. For now it is enough to send us the death certificate; we then make sure that nothing more goes out except the funeral costs, which can be paid from the account.
> Thank you. Can I send it here?
< Please not here, for your privacy. I have opened a file for you ({ref}); you'll get a secure link by letter and one person, Mrs Aerts, who handles all of it and whom you can call directly. {agent}
> That is a relief. Thank you for being so clear.
= Bereavement desk has taken over, contact by phone.
`;
