import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { scriptWords } from '@/lib/http/script-words';
import { stripScripts } from '@/lib/http/strip-scripts';
import { makeVariants } from '@/lib/http/variants';

const variants = await makeVariants(Buffer.from('start();'), {});
const scripts = new Map([
  ['/enhance.js', { version: 'a1B2', words: scriptWords('start()'), variants }],
  ['/enhance/answers.js', { version: 'c3-_', words: scriptWords('fold()'), variants }],
]);

/** What is left of markup within a page. */
function left(markup: string): string {
  const stripped = stripScripts(`<body>${markup}</body>`, scripts);
  return stripped.ok ? stripped.html.slice('<body>'.length, -'</body>'.length) : stripped.fault;
}

test.each([
  '<script src="/_next/static/chunks/a.js" async=""></script>',
  '<script async="" src="/_next/static/chunks/a.js"></script>',
  '<script nomodule="" src="/_next/a.js"></script>',
  '<SCRIPT>alert(1)</SCRIPT>',
  '<script>(self.__next_f=self.__next_f||[]).push([1,"application/ld+json <p>"])</script>',
  '<script type="module">import "/a.js"</script>',
  '<script src="https://evil.example/enhance.js"></script>',
  '<script src="//enhance.js"></script>',
  '<script src="/enhance.js.map"></script>',
  '<script src="/enhance/unknown.js"></script>',
  '<script src="/enhance/../_next/a.js"></script>',
  '<script src="/enhance.js?v=a1B2"></script>',
  '<script>start()</script>',
  '<script type="application/ld+json" src="/a.js"></script>',
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/a.js"/>',
  '<link as="script" href="/_next/a.js" rel=preload>',
  '<link rel="modulepreload" href="/_next/a.js"/>',
  '<link rel="expect" href="#_R_" blocking="render"/>',
  '<!-- -->',
  '<!--$--><!--/$-->',
  '<!--&--><!--/&-->',
])('it goes: %s', (markup) => {
  expect(left(markup)).toBe('');
});

test.each([
  '<script type="application/ld+json">{"a":"\\u003cscript>"}</script>',
  '<link rel="canonical" href="https://help.example.ru/">',
  '<link rel="preload" as="image" href="/a.png">',
  '<p>Скрипт: &lt;script&gt;alert(1)&lt;/script&gt;</p>',
  '<a href="tel:+78005553535" aria-describedby="line"><span>8 800</span> <span>555-35-35</span></a>',
  '<textarea>&lt;b&gt; <p></textarea>',
])('it stays to the letter: %s', (markup) => {
  expect(left(markup)).toBe(markup);
});

test('our own scripts stay, each with its version', () => {
  expect(left('<script type="module" src="/enhance.js"></script>')).toBe(
    '<script type="module" src="/enhance.js?v=a1B2"></script>',
  );
  expect(left('<script src="/enhance/answers.js" type="module"></script>')).toBe(
    '<script type="module" src="/enhance/answers.js?v=c3-_"></script>',
  );
});

test('nothing but the address survives of a script: what else it carries could run', () => {
  expect(left('<script src="/enhance.js" onerror="alert(1)" async>alert(2)</script>')).toBe(
    '<script type="module" src="/enhance.js?v=a1B2"></script>',
  );
});

test('a text that React cuts in two is one text again', () => {
  expect(left('<p>Звонок бесплатный<!-- -->.</p>')).toBe('<p>Звонок бесплатный.</p>');
});

test('a style sheet loses its notes for the framework and is named by the hash of its text', () => {
  const sheet = 'p>a::before{content:"<"}';
  const stripped = stripScripts(
    `<p></p><a></a><style data-precedence="next" data-href="/_next/a.css" media="print">${sheet}</style>`,
    scripts,
  );
  const hash = createHash('sha256').update(sheet).digest('base64');
  expect(stripped).toEqual({
    ok: true,
    html: `<p></p><a></a><style media="print">${sheet}</style>`,
    styleSources: [`'sha256-${hash}'`],
  });
});

test('a style sheet that was made smaller is named by the hash of what goes out', () => {
  const stripped = stripScripts('<p></p><style>p{top:0}.far{top:0}</style>', scripts);
  const hash = createHash('sha256').update('p{top:0}').digest('base64');
  expect(stripped).toEqual({
    ok: true,
    html: '<p></p><style>p{top:0}</style>',
    styleSources: [`'sha256-${hash}'`],
  });
});

test.each([
  '<!--$?--><template id="B:0"></template><p>Загрузка</p><!--/$-->',
  '<!--$!--><template data-dgst="1"></template><!--/$-->',
  '<!--$~--><p></p><!--/$-->',
  '<template id="P:1"></template>',
  '<div hidden id="S:0"><p>Номер</p></div>',
])('a page that waits for a script to put its parts together is refused: %s', (markup) => {
  expect(left(markup)).toMatch(/^a part of the page is still to come: </);
});

test('a page whose markup cannot be read is refused', () => {
  expect(left('<p>1 < 2</p>')).toBe('the markup cannot be read');
});

test('an empty address of a form goes, since HTML knows none; every other form stays to the letter', () => {
  expect(left('<form action="" method="POST"><p>a</p></form>')).toBe(
    '<form method="POST"><p>a</p></form>',
  );
  const other = '<form action="/search" data-x=\' action=""\'></form><p data-action=""></p>';
  expect(left(other)).toBe(other);
});
