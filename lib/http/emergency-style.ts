/**
 * Style of the emergency page: the colours of app/styles/tokens.css, copied because this page must not depend on
 * anything that may be broken (a test compares the two). One string, so that its hash can stand in the policy.
 */
export const EMERGENCY_STYLE = `
:root{color-scheme:light dark;--ink:#182226;--ink-soft:#3d494e;--page:#fbfaf6;--card:#ffffff;--sand:#ebe9e2;--bar:#0f4a54;--on-bar:#ffffff;--link:#084a63;--number:#0f4a54;--rule:#d9d5c9;--amber:#ffd23f;--on-amber:#14110a;--focus:#14110a;--focus-halo:#ffd23f}
@media(prefers-color-scheme:dark){:root{--ink:#eef3f1;--ink-soft:#b9c6c8;--page:#10181b;--card:#182327;--sand:#1d292d;--bar:#0c3b44;--on-bar:#eef3f1;--link:#8fd6ef;--number:#eef3f1;--rule:#2f3b3f;--focus:#ffd23f;--focus-halo:#14110a}}
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
`.trim();
