/** Reviews, branches and everyday praise in English. */
export const PLACES_EN = `
# review-kind review tags=branch,praise priority=4 stars=5 outcome=answered times=4
> Came in with a complicated question about an inheritance. The lady at the second desk took an hour for it and called me back the next day. Rare nowadays.
~ Friendly, quick, and they explain things without jargon. Opened a business account in half an hour.
~ Best service in the street. They even helped me with the app of another bank.
< Thank you for taking the time to write this, {first}. We've shown it to the team at the Meir, and you made their {day}. {agent}

# review-wait review tags=branch priority=3 stars=2 outcome=answered times=4
> Only two people at the counter at lunch time, {minutes} minutes waiting. Staff is kind but there are too few of them.
~ Waited {minutes} minutes to hand in a form. Why can't this be done online?
< Hello {first}, thank you for your honest words. Lunch time is our busiest moment; from next month a third colleague is there between 12 and 14. For forms, the app has a mailbox that we read the same day. We hope you'll give us another chance. {agent}

# review-improved review tags=branch priority=3 stars=1 outcome=answered times=3
> Closed on a {day} morning, although Google says open. Drove forty minutes for nothing.
< We're sorry, {first}. The opening hours here were wrong after the holiday; they are corrected now. If you send us your travel costs in a private message we'll see what we can do. {agent}
edit 4> Closed on a {day} morning, although Google says open. Update: they called me, apologised and came to my shop to sign the papers. That I respect.

# review-cash review tags=branch priority=3 stars=3 outcome=answered times=3
> Nice building, decent coffee, but you can't deposit coins any more without an appointment. As a shop owner that's a pain.
< Hello {first}, we understand. There is a coin machine at our branch in {branch}, free for business accounts, every working day until 16.00. {agent}

# review-stars review tags=branch priority=4 stars=4 outcome=no-answer-needed reason="Stars without text" times=4
> Fine.
~ Good location, clean.
~ Helpful staff.

# recommend-yes recommendation tags=praise priority=4 stars=5 outcome=answered times=3
> Twelve years a customer. Problems were always solved, usually on the first call.
~ Moved here from abroad and opened an account in English in twenty minutes. Recommended.
< Thank you, {first}, that means a lot. {agent}

# recommend-no recommendation tags=account priority=2 stars=1 outcome=answered times=3
> Three weeks to close an account. Three! And every time another form.
~ Would not recommend. I've been passed on four times for a simple change of address.
< Hello {first}, that is not how it should go, and I'd like to get it done for you today. Could you send me a private message with your date of birth and the last four digits of the account? {agent}
> Sent. We'll see.

# closed-branch comment tags=branch priority=3 outcome=answered post=branches times=4
> So where do older people without a smartphone go now? My neighbour is 84 and took the bus to that branch for thirty years.
~ Another branch gone. "Goes together with" is a nice way to say closed.
2> My parents have the same problem. Not everybody wants an app.
< Hello {first}, that is a fair question. Customers over 75 from this branch get a letter with one phone number and one contact person, and a free ride to the next branch once a month. If your neighbour hasn't had it yet, send us a message and we'll call. {agent}
> I'll ask. Thank you for a real answer.

# event-thanks comment tags=praise priority=4 outcome=no-answer-needed reason="Thanks" post=youth times=2
> My class visited your head office on {day}, the kids loved the vault. Thank you!
< What a group, and what good questions! Say hello to all of them. {agent}
`;
