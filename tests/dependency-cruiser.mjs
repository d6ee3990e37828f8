/**
 * Which file may import which: content → lib → components → app → server.ts.
 * tests/architecture.test.ts runs these rules and proves with planted faults that each of them bites.
 */

const PURE_LIB = '^lib/(hours|contact|search|text|forms)/';
/** Commands for an editor's terminal: the edge of the system, where the clock and the content come in. */
const COMMANDS = '^lib/(hours/preview|content-check/command)\\.ts$';
const PUBLIC_PAGES = '^app/\\(site\\)/(?!request/|callback/|chat/)';
const SITE = '^(app/\\(site\\)|components/site)/';
const DESK = '^(app/\\(desk\\)|components/desk)/';

/**
 * @param {string} name
 * @param {string} comment
 * @param {import('dependency-cruiser').IForbiddenRuleType['from']} from
 * @param {import('dependency-cruiser').IForbiddenRuleType['to']} to
 */
const forbid = (name, comment, from, to) => ({
  name,
  comment,
  severity: /** @type {const} */ ('error'),
  from,
  to,
});

export default [
  forbid(
    'content-is-the-ground',
    'Facts know nothing of the code that shows them.',
    { path: '^content/' },
    { path: '^(lib|components|app)/|^server\\.ts$' },
  ),
  forbid(
    'lib-below-components',
    'lib is pure functions of content and an instant.',
    { path: '^lib/' },
    { path: '^(components|app)/|^server\\.ts$' },
  ),
  forbid(
    'components-below-app',
    'A component gets what it shows, the server action included, as props.',
    { path: '^components/' },
    { path: '^app/|^server\\.ts$' },
  ),
  forbid(
    'app-below-server',
    'The server starts the app, never the other way round.',
    { path: '^app/' },
    { path: '^server\\.ts$' },
  ),
  forbid(
    'content-by-its-door',
    'Only content/index.ts has been checked at load.',
    { path: '^(components|app)/|^server\\.ts$' },
    { path: '^content/', pathNot: '^content/index\\.ts$' },
  ),
  forbid(
    'content-by-its-door-or-schema',
    'The hours engine takes any schedule and must load without the content, so lib may also enter by the schema.',
    { path: '^lib/' },
    { path: '^content/', pathNot: '^content/(index|schema|schema-hours|gate-hours)\\.ts$' },
  ),
  forbid(
    'pure-lib',
    'What computes from its arguments never reaches data, settings or the clock, however long the way.',
    { path: PURE_LIB, pathNot: COMMANDS },
    { path: '^lib/(db|support|intake|http)/|^lib/(env|clock|log)\\.ts$', reachable: true },
  ),
  forbid(
    'data-by-its-owner',
    'Only use cases talk to the database.',
    { pathNot: '^(lib/(db|support)|tests)/' },
    { path: '^lib/db/' },
  ),
  forbid(
    'public-pages-without-data',
    'A page of reading must stand when the database does not.',
    { path: PUBLIC_PAGES },
    { path: '^lib/(db|support|intake)/', reachable: true },
  ),
  forbid(
    'site-knows-no-desk',
    'Citizens never load the code of the operators.',
    { path: SITE },
    { path: DESK },
  ),
  forbid(
    'desk-knows-no-site',
    'Operators have pages of their own.',
    { path: DESK },
    { path: SITE },
  ),
  forbid(
    'plain-ui',
    'Buttons and badges know nothing of addresses, content or data.',
    { path: '^components/ui/' },
    { path: '^(content|lib|app|components/(?!ui/))' },
  ),
  forbid('no-cycle', 'Two files that need each other are one file.', {}, { circular: true }),
  forbid(
    'tests-are-the-end',
    'Nothing that citizens run imports a test.',
    { pathNot: '^tests/' },
    { path: '^tests/' },
  ),
  forbid(
    'no-tool-in-product',
    'A production install has no development packages.',
    { pathNot: '^tests/' },
    { dependencyTypes: ['npm-dev'], pathNot: 'node_modules/@types/' },
  ),
  forbid(
    'every-import-leads-somewhere',
    'An import that cannot be found would hide the rule it breaks.',
    {},
    { couldNotResolve: true },
  ),
];
