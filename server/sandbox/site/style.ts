/** The whole look of the public pages: one quiet base, one accent for each place. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --bg: #f3f4f6; --card: #fff; --ink: #1a1f29; --soft: #5a6372; --line: #dfe3e9;
  --field: #fff; --bubble: #eef0f4; --band: #fdf1d7; --band-ink: #6b4700; --gold: #c77700;
  --sun: #f2a72e; --night: #232a4d; --accent: #2458c5; --accent-ink: #fff; --tint: #e9effb;
  --fresh: #fff3cf; --danger: #b3261e;
}
.messenger { --accent: #6a3fc8; --tint: #f0eafc; }
.google { --accent: #17734a; --tint: #e4f3eb; }
.forum { --accent: #a8442a; --tint: #fbece7; }
@media (prefers-color-scheme: dark) {
  :root {
    --bg: #12151a; --card: #1b1f26; --ink: #e7eaef; --soft: #9ca6b4; --line: #2d333d;
    --field: #14181e; --bubble: #262c35; --band: #33290f; --band-ink: #f3cf86; --gold: #f2b54b;
    --accent: #8db1ff; --accent-ink: #0d1526; --tint: #1f2940; --fresh: #3a3218; --danger: #ff9c94;
  }
  .messenger { --accent: #bda3ff; --tint: #2a2340; }
  .google { --accent: #7bd3a5; --tint: #17302a; }
  .forum { --accent: #f5a48d; --tint: #38241f; }
}
*, ::before, ::after { box-sizing: border-box; }
body {
  margin: 0; background: var(--bg); color: var(--ink);
  font: 15px/1.5 system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif;
}
h1, h2, h3, p, ul, ol, blockquote, figure { margin: 0; padding: 0; }
ul, ol { list-style: none; }
h1 { font-size: 22px; line-height: 1.25; letter-spacing: -0.01em; }
h2 { font-size: 17px; line-height: 1.35; }
a { color: var(--accent); text-decoration: none; }
a:hover { text-decoration: underline; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 8px; top: 8px; background: var(--card); padding: 8px 12px; z-index: 2; }
.soft { color: var(--soft); }
.small { font-size: 13px; }
.said { white-space: pre-wrap; overflow-wrap: anywhere; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }

.band a { color: inherit; font-weight: 650; text-decoration: underline; }
.band {
  background: var(--band); color: var(--band-ink); font-size: 13px; text-align: center;
  padding: 6px 16px;
}
.top { background: var(--card); border-bottom: 1px solid var(--line); }
.top > div {
  max-width: 1060px; margin: auto; padding: 10px 20px; display: flex; gap: 8px 24px;
  align-items: center; flex-wrap: wrap;
}
.home { display: flex; align-items: center; gap: 10px; font-weight: 650; color: var(--ink); }
.top nav { display: flex; gap: 4px; flex: 1; }
.top nav a { padding: 6px 12px; border-radius: 8px; color: var(--soft); font-weight: 550; }
.top nav a[aria-current] { background: var(--tint); color: var(--accent); }
.who { display: flex; align-items: center; gap: 8px; font-size: 13px; color: var(--soft); }
.who label { white-space: nowrap; }
.who input { width: 168px; padding: 5px 10px; }
main { max-width: 700px; margin: 0 auto; padding: 24px 20px 64px; }
main.wide { max-width: 1060px; }
.stack { display: grid; gap: 16px; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 18px 20px; }
.row { display: flex; gap: 12px; align-items: flex-start; }
.row > :last-child { flex: 1; min-width: 0; }
.between { display: flex; justify-content: space-between; gap: 8px 16px; align-items: center; flex-wrap: wrap; }

input, textarea, select {
  font: inherit; color: inherit; background: var(--field); border: 1px solid var(--line);
  border-radius: 8px; padding: 9px 12px; width: 100%;
}
textarea { resize: vertical; min-height: 44px; field-sizing: content; max-height: 320px; display: block; }
button, .button {
  font: inherit; font-weight: 600; border: 0; border-radius: 8px; padding: 8px 16px; cursor: pointer;
  background: var(--accent); color: var(--accent-ink); display: inline-block;
}
button:hover, .button:hover { filter: brightness(1.08); text-decoration: none; }
button.plain {
  background: none; color: var(--soft); padding: 0; font-weight: 550; font-size: 13px;
}
button.plain:hover { color: var(--ink); text-decoration: underline; }
button.quiet { background: var(--bubble); color: var(--ink); padding: 6px 12px; }
textarea[rows='3'] { min-height: 84px; } textarea[rows='4'] { min-height: 108px; } textarea[rows='6'] { min-height: 156px; }
form.write { display: grid; gap: 8px; }
form.slim:not(:focus-within):has(textarea:placeholder-shown) > div { display: none; }
form.write > div { display: flex; justify-content: flex-end; gap: 8px; align-items: center; }
.field { display: grid; gap: 4px; font-size: 13px; color: var(--soft); }
.field > * { font-size: 15px; color: var(--ink); }

.face {
  flex: none; width: 36px; height: 36px; border-radius: 50%; display: grid; place-items: center;
  font-size: 13px; font-weight: 650; color: #fff; background: #5d6b82; letter-spacing: 0.02em;
}
.face.sm { width: 30px; height: 30px; font-size: 11px; }
.face.t0 { background: #3d6f8e; } .face.t1 { background: #8a5a83; } .face.t2 { background: #4c7a57; }
.face.t3 { background: #9a5b3c; } .face.t4 { background: #5560a4; } .face.t5 { background: #7b6a2f; }
.face.brand { background: var(--night); border-radius: 10px; }
.face.brand svg { width: 64%; height: 64%; }
.name { font-weight: 650; overflow-wrap: anywhere; }
.mark {
  font-size: 11px; font-weight: 650; color: var(--accent); background: var(--tint); padding: 1px 7px;
  border-radius: 99px; margin-left: 6px; vertical-align: 1px; white-space: nowrap;
}
.acts { display: flex; gap: 2px 14px; flex-wrap: wrap; align-items: baseline; font-size: 13px; color: var(--soft); margin-top: 3px; }
.acts form { display: contents; }
details.act { display: contents; }
details.act::details-content { flex-basis: 100%; order: 1; }
details.act:not([open])::details-content { display: none; }
details.act > summary, details.more > summary {
  cursor: pointer; font-weight: 550; color: var(--soft); list-style: none;
}
details.act > summary:hover { color: var(--ink); text-decoration: underline; }
summary::-webkit-details-marker { display: none; }
details.act[open] > form { margin: 6px 0; display: grid; font-size: 15px; color: var(--ink); }
details.more > summary { font-size: 13px; padding: 2px 0; color: var(--accent); }
:target { outline: 2px solid var(--accent); outline-offset: 5px; border-radius: 10px; scroll-margin: 24px; }
.fresh { animation: fresh 6s ease-out; border-radius: 12px; }
@keyframes fresh { 0%, 40% { background: var(--fresh); box-shadow: 0 0 0 6px var(--fresh); } }
@media (prefers-reduced-motion: reduce) { :target { outline: 2px solid var(--accent); outline-offset: 5px; border-radius: 10px; scroll-margin: 24px; }
.fresh { animation-duration: 0.01s; } }

.tabs { display: flex; gap: 4px; border-bottom: 1px solid var(--line); margin: 0 0 16px; overflow-x: auto; }
.tabs a { padding: 8px 14px; color: var(--soft); font-weight: 600; border-bottom: 2px solid transparent; white-space: nowrap; }
.tabs a[aria-current] { color: var(--accent); border-color: var(--accent); }

.cover { border-radius: 12px; height: 112px; background: var(--night); overflow: hidden; display: block; width: 100%; }
.profile { display: flex; gap: 16px; align-items: end; margin: -26px 20px 16px; position: relative; }
.profile .face { width: 76px; height: 76px; border-radius: 18px; border: 4px solid var(--bg); }
.profile h1 { padding-bottom: 2px; }
.tabs .other { margin-left: auto; }
.post > .said { margin: 12px 0 14px; font-size: 16px; }
.talk { border-top: 1px solid var(--line); padding-top: 14px; display: grid; gap: 12px; }
.comments, .comments ol { display: grid; gap: 12px; }
.comments ol { margin: 12px 0 0 15px; padding-left: 21px; border-left: 2px solid var(--line); }
.comments ol ol ol { margin-left: 0; padding-left: 12px; }
.bubble { background: var(--bubble); border-radius: 14px; padding: 7px 13px; width: fit-content; max-width: 100%; }
.bubble.ours { background: var(--tint); }
.bubble img, .msg img { max-width: 260px; max-height: 220px; border-radius: 8px; display: block; margin-top: 6px; }
.hidden .bubble { color: var(--soft); border: 1px dashed var(--soft); background: none; }

.chat { display: grid; grid-template-columns: 300px 1fr; padding: 0; overflow: hidden; height: min(720px, calc(100vh - 190px)); min-height: 440px; }
.people { border-right: 1px solid var(--line); overflow: auto; padding: 10px; }
.people a { display: flex; gap: 10px; padding: 8px 10px; border-radius: 10px; color: inherit; align-items: center; }
.people a:hover { background: var(--bubble); text-decoration: none; }
.people a[aria-current] { background: var(--tint); }
.people div { min-width: 0; flex: 1; }
.people .small { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; display: block; }
.thread { display: flex; flex-direction: column; min-height: 0; min-width: 0; }
.thread h1 { font-size: 16px; }
.thread header { padding: 12px 18px; border-bottom: 1px solid var(--line); display: flex; gap: 12px; align-items: center; }
.msgs { flex: 1; overflow: auto; padding: 18px; display: flex; flex-direction: column; gap: 4px; }
.msgs > :first-child { margin-top: auto; }
.day { align-self: center; font-size: 12px; color: var(--soft); padding: 10px 0 6px; }
.msg { max-width: min(460px, 82%); padding: 8px 14px; border-radius: 18px; background: var(--bubble); align-self: flex-start; }
.msg.mine { background: var(--accent); color: var(--accent-ink); align-self: flex-end; }
.msg.fresh { border-radius: 18px; }
.stamp { font-size: 12px; color: var(--soft); padding: 0 6px 6px; }
.stamp.mine { align-self: flex-end; }
.say { display: flex; gap: 8px; padding: 12px 14px; border-top: 1px solid var(--line); align-items: end; }
.say textarea { border-radius: 18px; padding: 9px 16px; max-height: 140px; }
.say button { border-radius: 18px; }

.stars { color: var(--gold); letter-spacing: 1px; white-space: nowrap; }
.stars span { color: var(--line); }
.map { display: block; width: calc(100% + 40px); height: 120px; margin: -18px -20px 0; background: var(--tint); border-radius: 12px 12px 0 0; }
.map path { fill: none; stroke-linecap: round; }
.map .street { stroke: var(--card); stroke-width: 7; }
.map .river { stroke: var(--accent); stroke-width: 12; opacity: 0.22; }
.map .pin { fill: var(--accent); } .map .eye { fill: var(--card); }
.score { display: grid; grid-template-columns: auto 1fr; gap: 24px; align-items: center; }
.score strong { font-size: 44px; line-height: 1; font-weight: 650; }
.bars { display: grid; gap: 4px; font-size: 12px; color: var(--soft); }
.bars li { display: grid; grid-template-columns: 12px 1fr 32px; gap: 8px; align-items: center; }
.bars svg { width: 100%; height: 8px; border-radius: 4px; background: var(--bubble); display: block; }
.bars rect { fill: var(--gold); }
.owner { border-left: 3px solid var(--accent); background: var(--tint); border-radius: 0 10px 10px 0; padding: 10px 14px; margin-top: 12px; }
.pick { border: 0; padding: 0; margin: 0; display: flex; flex-direction: row-reverse; justify-content: flex-end; align-items: center; }
.pick legend { float: left; }
.pick input { position: absolute; opacity: 0; width: 30px; height: 30px; margin: 0; cursor: pointer; }
.pick label { font-size: 27px; line-height: 30px; width: 30px; text-align: center; color: var(--line); cursor: pointer; }
.pick :checked + label, .pick input:checked ~ label { color: var(--gold); }
.pick:hover label { color: var(--line); }
.pick label:hover, .pick label:hover ~ label { color: var(--gold); }
.pick input:focus-visible + label { outline: 2px solid var(--accent); border-radius: 6px; }

.topics { padding: 0; overflow: hidden; }
.topics li { display: grid; grid-template-columns: 1fr 76px 76px; gap: 4px 12px; padding: 13px 20px; align-items: center; }
.topics li + li { border-top: 1px solid var(--line); }
.topics .head { font-size: 12px; color: var(--soft); padding-block: 9px; background: var(--bubble); }
.topics .title { font-size: 16px; font-weight: 600; color: var(--ink); overflow-wrap: anywhere; }
.topics .num { text-align: right; font-variant-numeric: tabular-nums; color: var(--soft); }
.chip { font-size: 12px; color: var(--soft); display: inline-flex; gap: 6px; align-items: center; }
.chip::before { content: ''; width: 8px; height: 8px; border-radius: 2px; background: var(--accent); }
.posts > li { padding: 18px 0; border-top: 1px solid var(--line); display: flex; gap: 14px; }
.posts > li:first-child { border-top: 0; padding-top: 4px; }
.posts > li > div { flex: 1; min-width: 0; }
.cooked { margin-top: 6px; display: grid; gap: 10px; overflow-wrap: anywhere; }
.cooked a { text-decoration: underline; }
.cooked ul { list-style: disc; padding-left: 22px; }
.cooked blockquote { border-left: 3px solid var(--line); padding-left: 12px; color: var(--soft); }
.cooked code { background: var(--bubble); padding: 1px 5px; border-radius: 4px; font-size: 13px; }
.quote { background: var(--bubble); border-radius: 8px; padding: 10px 14px; font-size: 14px; }
.quote .title { font-weight: 600; font-size: 13px; margin-bottom: 4px; }
.quote blockquote { border: 0; padding: 0; }
.gone { color: var(--soft); font-style: italic; }

.places { display: grid; grid-template-columns: 1fr 1fr; gap: 16px; }
.place { display: grid; gap: 6px; color: inherit; align-content: start; }
.place:hover { text-decoration: none; border-color: var(--accent); }
.place h2 { display: flex; gap: 10px; align-items: center; }
.place .glyph { width: 34px; height: 34px; border-radius: 9px; background: var(--tint); color: var(--accent); display: grid; place-items: center; flex: none; }
.glyph svg { width: 20px; height: 20px; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; }
.last { border-top: 1px solid var(--line); padding-top: 10px; margin-top: 6px; font-size: 13px; color: var(--soft); display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; }
.steps { display: grid; gap: 6px; counter-reset: step; }
.steps li { display: flex; gap: 10px; }
.steps li::before { counter-increment: step; content: counter(step); color: var(--accent); font-weight: 700; font-variant-numeric: tabular-nums; }

@media (max-width: 720px) {
  .top > div { padding: 10px 14px; }
  .top nav { order: 3; flex-basis: 100%; justify-content: space-between; }
  .top nav a { padding: 6px 9px; font-size: 14px; }
  .who { flex: 1; justify-content: flex-end; } .who label { position: absolute; clip-path: inset(50%); } .who input { width: 100%; max-width: 150px; }
  .home span { display: none; }
  main { padding: 16px 14px 48px; }
  .card { padding: 14px 16px; }
  .map { width: calc(100% + 32px); margin: -14px -16px 0; }
  .profile { margin-inline: 12px; gap: 12px; margin-top: -10px; } .profile .face { width: 64px; height: 64px; }
  .comments ol { margin-left: 6px; padding-left: 12px; }
  .places { grid-template-columns: 1fr; }
  .tabs a { padding: 8px 9px; font-size: 14px; }
  .chat { grid-template-columns: 1fr; height: auto; padding: 0; }
  .people { border: 0; border-bottom: 1px solid var(--line); display: flex; gap: 4px; padding: 8px; }
  .people a { flex-direction: column; gap: 4px; width: 76px; flex: none; padding: 6px 4px; text-align: center; }
  .people div { width: 100%; flex: none; font-size: 12px; } .people .name { display: block; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; } .people .small, .people .mark { display: none; }
  .thread { height: calc(100vh - 330px); min-height: 380px; }
  .score { gap: 16px; } .score strong { font-size: 36px; }
  .topics li { grid-template-columns: 1fr 44px; padding: 12px 16px; } .topics li > .num:last-child { display: none; }
}
`;
