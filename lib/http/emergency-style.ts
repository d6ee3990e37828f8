/** The dark colours: of the system, or chosen by hand. */
const DARK =
  '--ink:#eef3f1;--ink-soft:#b9c6c8;--page:#10181b;--card:#182327;--sand:#1d292d;--bar:#0c3b44;--on-bar:#eef3f1;--link:#8fd6ef;--number:#eef3f1;--rule:#2f3b3f;--focus:#ffd23f;--focus-halo:#14110a';

/**
 * Style of the emergency page: the colours of app/styles/tokens.css and app/styles/view, copied because this page must not
 * depend on anything that may be broken (a test compares them). One string for all visitors, so that its hash can stand in
 * the policy; what a visitor chose are attributes of <html>.
 */
export const EMERGENCY_STYLE = `
:root{color-scheme:light dark;--ink:#182226;--ink-soft:#3d494e;--page:#fbfaf6;--card:#ffffff;--sand:#ebe9e2;--bar:#0f4a54;--on-bar:#ffffff;--link:#084a63;--number:#0f4a54;--rule:#d9d5c9;--amber:#ffd23f;--on-amber:#14110a;--focus:#14110a;--focus-halo:#ffd23f}
@media(prefers-color-scheme:dark){:root:not([data-scheme],[data-theme]){${DARK}}}
[data-theme=dark]{color-scheme:dark;${DARK}}
[data-theme=light]{color-scheme:light}
[data-scheme]{color-scheme:light;--ink-soft:var(--ink);--card:var(--page);--sand:var(--page);--bar:var(--page);--on-bar:var(--ink);--link:var(--ink);--number:var(--ink);--rule:var(--ink);--amber:var(--ink);--on-amber:var(--page);--focus:var(--ink);--focus-halo:var(--page)}
[data-scheme=black-on-white]{--ink:#000000;--page:#ffffff}
[data-scheme=white-on-black]{color-scheme:dark;--ink:#ffffff;--page:#000000}
[data-scheme=blue-on-blue]{--ink:#04264a;--page:#b9deff}
[data-scheme=brown-on-beige]{--ink:#3d3324;--page:#f7f0d8}
[data-scheme=green-on-brown]{color-scheme:dark;--ink:#b4ec5c;--page:#2e1d10}
*{box-sizing:border-box;margin:0}
body{background:var(--page);color:var(--ink);font:1.125rem/1.55 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:break-word}
h1{font-size:clamp(2rem,1.55rem + 1.95vw,3rem);line-height:1.15}
h2{font-size:1.5rem;line-height:1.25;margin-top:2rem}
h3{font-size:1.25rem;line-height:1.3}
.lines{display:grid;gap:1rem;grid-template-columns:repeat(auto-fill,minmax(min(100%,20rem),1fr));margin-top:1rem}
.lines>div{background:var(--card);border:1px solid var(--rule);border-radius:12px;padding:1.25rem;display:grid;gap:.25rem;align-content:start}
main,.wrap{max-width:70rem;margin-inline:auto;padding-inline:clamp(1rem,3vw,2rem)}
main{display:block;padding-block:1.5rem 3rem}
main>p{max-width:38em;margin-top:1rem}
a{color:var(--link);text-underline-offset:.2em}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;box-shadow:0 0 0 8px var(--focus-halo);border-radius:4px}
.skip{position:absolute;left:1rem;top:-10rem;padding:.75rem 1.25rem;background:var(--amber);color:var(--on-amber);font-weight:600}
.skip:focus{top:0}
.notice,footer{background:var(--sand);color:var(--ink-soft);font-size:1rem}
.notice .wrap{padding-block:.375rem}
.bar{background:var(--bar);color:var(--on-bar)}
.bar a{display:inline-flex;align-items:center;min-height:4rem;color:inherit;font-weight:700;text-decoration:none}
footer .wrap{padding-block:1.5rem}
.number{display:inline-block;padding-block:.375rem;color:var(--number);font-size:1.75rem;line-height:1.15;font-weight:700}
.number span{white-space:nowrap}
[data-scheme] :is(.notice,.bar,.lines>div){border:solid var(--ink);border-width:0 0 2px}
[data-scheme] .lines>div{border-width:2px}
[data-scheme] footer{border-top:2px solid var(--ink)}
[data-size="150"]{font-size:150%}
[data-size="200"]{font-size:200%}
[data-size] h1{font-size:min(1.75rem,9vw)}
[data-size] h2{font-size:min(1.4rem,9vw)}
[data-size] body{overflow-wrap:anywhere}
[data-size] :is(main,.wrap,.lines>div){padding-inline:max(12px,2vw)}
[data-size] .skip{max-width:80%}
[data-letters=wide]{--letters:.08em;--words:.12em}
[data-letters=widest]{--letters:.16em;--words:.24em}
[data-letters] *{letter-spacing:var(--letters);word-spacing:var(--words)}
[data-lines=wide] *{line-height:1.85}
[data-lines=widest] *{line-height:2.2}
[data-size] .number{font-size:min(1.75rem,11vw)}
[data-letters] .number span{letter-spacing:.06em}
[data-lines] :is(h1,h2,h3,.number,.number span){line-height:1.6}
[data-face] body{font-family:Georgia,"PT Serif","Noto Serif","Liberation Serif",serif}
`.trim();
