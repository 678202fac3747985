/** The app and signing in, in English. */
export const APP_EN = `
# app-no-login message tags=app,sign-in priority=2 outcome=solved times=5
> Since the update I can't log in. It loads, then goes back to the first screen. {phone}.
~ App throws me out as soon as I enter my code. Started after the update on {day}. I use {phone}.
~ Can't get into the app any more, it just keeps spinning. Is there an outage?
< Hello {first}, sorry for the trouble. Could you look up the version in your phone's settings, under Apps > Lumen Bank? And does it also happen without wifi?
> Version 8.2.0. Same thing on mobile data.
= Known with 8.2.0 on some phones, fixed in 8.2.1. @Jonas is the store release out for everybody?
< Thank you, that helps: 8.2.0 has a fault with a small number of phones. 8.2.1 is in the store since this morning. Please update and try again, your data stays as it is. {agent}
> Works again. Cheers!

# app-praise comment tags=app,praise priority=4 outcome=no-answer-needed reason="Praise, thanked" post=app times=4
> Finally a bank app that doesn't need seven taps to make a transfer. Well done.
~ The new app is a lot faster, even on {phone}. Nice work.
< Thank you, {first}! We'll pass that on to the people who built it. {agent}

# app-dark-mode forum tags=app title="{Dark mode in the app|Dark theme, please}" outcome=answered times=2
> The new app is nice but very bright in the evening. Is a dark theme planned? My phone is set to dark and the app ignores it.
2> Second that. Reading my balance in bed lights up the whole room.
< Hello both, thanks for bringing this up. A dark theme is being tested now and follows the setting of the phone. We can't promise a date, but it is on the list for the coming months. {agent}
2> Good to know. Happy to test a beta.
3> I'd join a beta as well, on {phone}.
< That is kind. We'll post in this topic when there is something to test.

# app-export forum tags=app,payments title="Exporting {a year|twelve months} of transactions" outcome=solved times=3
> Hi all, I need twelve months of transactions for my tax return, but the app only lets me pick three months at a time. Am I missing something?
2> On the website you can choose any period: Accounts > Download > Own period. CSV and PDF both work.
> Found it, that's it. Why not in the app?
< Thank you for helping out! {first}, the app will get the same choice in one of the next versions; until then the website is the way. {agent}

# sign-in-new-phone message tags=sign-in,app outcome=solved times=4
> New phone, and the app asks for a code from the old one, which I already traded in. How do I get in?
~ I changed phones and now I can't confirm anything, the old phone is gone. Help?
< Hello {first}, no problem. You can register the new phone with itsme or with your card reader. Which of the two do you have at hand?
> I have itsme.
< Then choose "New phone" on the first screen of the app, then itsme. It takes about two minutes. For your safety, transfers above 500 euros are possible again after 24 hours. {agent}
> All set. Good that you have that delay, actually.

# website-down comment tags=app priority=2 outcome=answered times=3
> Is the website down again? Getting error 503 since {ten|quarter past ten|noon}.
~ Online banking isn't loading for me. Just me?
2> Not just you.
<< We are aware of a disturbance with online banking since this morning. The app and card payments work. We'll update here.
3> App is slow too.
<< Everything is back to normal since 11.40. Apologies for the inconvenience.
> Confirmed, working here. Thanks for the update.
`;
