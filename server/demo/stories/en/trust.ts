/** Phishing, fraud, rudeness and spam in English. */
export const TRUST_EN = `
# phishing-sms message tags=phishing priority=2 outcome=answered times=4
> Got a text "Lumen Bank: your access expires today, confirm via lumen-secure-check.example". Is this from you?
~ Is this text from you? It says that my account will be closed and there is a link. Looks odd.
< Hello {first}, well spotted: that is not from us. Please don't open the link, delete the message, and forward a screenshot to our phishing desk. Did you enter anything there?
> No, I didn't click.
< Perfect. Then there is nothing else to do. We have had the page reported. {agent}

# phishing-clicked message tags=phishing,fraud priority=1 outcome=handed-over times=3
> I think I made a terrible mistake. I clicked a link and used my card reader on a page that looked like yours. {sum} is gone.
~ Please help. Someone called from "your fraud desk" and I gave a code. There is a payment of {sum} that I didn't make.
< {first}, I have blocked your online banking and your card just now so that nothing more can leave. Please stay near your phone: our fraud desk will call you within ten minutes, from the number on the back of your card. They will never ask for a code.
= @Sofie urgent: one payment of {sum}, 14 minutes ago, recall requested. Emma from Fraud is calling the customer.
> They called. They say they are trying to get it back. I feel so stupid.
< Please don't. These people do this all day long and the pages look real. You did the right thing by writing at once. Fraud will keep you informed with reference {ref}. {agent}

# phishing-post comment tags=phishing priority=4 outcome=no-answer-needed reason="Said by others already" post=phishing times=3
> Got two of these this week. Good that you warn people.
~ My mother nearly fell for one. Shared this in the family group.
< Thank you for sharing, {first}. Every person who knows helps. {agent}

# rude-queue comment tags=branch,rude priority=3 outcome=answered post=branches times=3
> {minutes} minutes in line at {branch} for ONE signature. Two desks closed and staff having a chat. You people are a joke.
~ Absolute clowns at {branch}. {minutes} minutes waiting and then "come back tomorrow".
< Hello {first}, {minutes} minutes is too long, and we're sorry that your lunch break went on it. We have passed it on to the manager at {branch}. For a signature you can also book a slot in the app, then somebody waits for you instead. {agent}
> Fine. Would have been nice to know that before.

# insult comment tags=rude priority=4 outcome=no-answer-needed reason="Insult without a question" times=2
> Thieves, all of you. I hope your servers burn.
hide>

# spam-loan comment tags=spam outcome=spam times=4
> I was in debt and Mrs. Rosalind helped me with a loan at 2% in 24 hours, no papers asked. Write her on WhatsApp, she is a {godsend|blessing}
hide>

# spam-crypto comment tags=spam outcome=spam times=3
> Stop losing money at banks. My trainer turned 300 into 4,800 in one week. DM me the word {START|INFO} to learn more
remove>

# impostor-page comment tags=phishing,fraud priority=1 outcome=handed-over times=2
> There's a page called "Lumen Bank Help Center" answering people under your posts and asking for phone numbers. Please do something.
2> It wrote to me too! I nearly answered.
< Thank you for the alert, {first}. That page is not ours and has been reported for impersonation. We only answer from this page, with the blue tick. If you gave it anything, please write to us privately at once. {agent}
= Passed to Emma (Fraud) with screenshots, take-down requested, ref {ref}.
2> I didn't give them anything. Thanks.
`;
