import { mkdtemp, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeTree } from './write-tree';

/** One import that must not be, and the rule that has to see it. */
type Plant = { rule: string; from: string; imports: string };

export const PLANTS: Plant[] = [
  { rule: 'content-is-the-ground', from: 'content/facts.ts', imports: '../lib/routes' },
  { rule: 'lib-below-components', from: 'lib/upward.ts', imports: '@/components/ui/badge' },
  { rule: 'lib-below-components', from: 'lib/up-by-dots.ts', imports: '../components/ui/badge' },
  { rule: 'components-below-app', from: 'components/site/card.tsx', imports: '@/app/moment' },
  { rule: 'app-below-server', from: 'app/robots.ts', imports: '../server' },
  { rule: 'content-by-its-door', from: 'app/sitemap.ts', imports: '@/content/schema' },
  { rule: 'content-by-its-door-or-schema', from: 'lib/sneak.ts', imports: '@/content/hotlines' },
  { rule: 'pure-lib', from: 'lib/hours/status.ts', imports: '@/lib/clock' },
  { rule: 'pure-lib', from: 'lib/text/dates.ts', imports: '@/lib/through' },
  { rule: 'data-by-its-owner', from: 'app/(desk)/desk/page.tsx', imports: '@/lib/db/client' },
  { rule: 'public-pages-without-data', from: 'app/(site)/faq/page.tsx', imports: '@/lib/detour' },
  {
    rule: 'site-knows-no-desk',
    from: 'components/site/leak.tsx',
    imports: '@/components/desk/row',
  },
  {
    rule: 'desk-knows-no-site',
    from: 'components/desk/row.tsx',
    imports: '@/components/site/tile',
  },
  { rule: 'plain-ui', from: 'components/ui/button.tsx', imports: '@/lib/routes' },
  { rule: 'no-cycle', from: 'lib/chicken.ts', imports: './egg' },
  { rule: 'tests-are-the-end', from: 'lib/cheat.ts', imports: '../tests/support/maker' },
  { rule: 'no-tool-in-product', from: 'lib/tooling.ts', imports: 'a-tool' },
  { rule: 'every-import-leads-somewhere', from: 'lib/lost.ts', imports: '@/lib/nowhere' },
];

/** Files that break nothing: what the plants import, and the way round that the indirect faults take. */
const SOUND: Record<string, string> = {
  'package.json': '{"dependencies":{},"devDependencies":{"a-tool":"1.0.0"}}',
  'tsconfig.json': '{"compilerOptions":{"paths":{"@/*":["./*"]}}}',
  'node_modules/a-tool/package.json': '{"name":"a-tool","version":"1.0.0","main":"index.js"}',
  'node_modules/a-tool/index.js': '',
  'server.ts': '',
  'app/moment.ts': '',
  'components/site/tile.tsx': '',
  'components/ui/badge.tsx': '',
  'content/hotlines.ts': '',
  'content/index.ts': "import './hotlines';",
  'content/schema.ts': '',
  'lib/routes.ts': '',
  'lib/clock.ts': '',
  'lib/through.ts': "import './clock';",
  'lib/egg.ts': "import './chicken';",
  'lib/db/client.ts': '',
  'lib/support/tickets.ts': "import '../db/client';",
  'lib/detour.ts': "import './support/tickets';",
  'lib/contact/phone.ts': "import type {} from '@/content/schema';",
  'app/(site)/page.tsx': "import '@/content'; import '@/components/site/tile';",
  'tests/support/maker.ts': '',
};

/** A small source tree on disk, sound but for the plants. Returns its folder. */
export async function plantFaults(): Promise<string> {
  const root = await realpath(await mkdtemp(join(tmpdir(), 'planted-')));
  const faults = PLANTS.map(({ from, imports }) => [from, `import '${imports}';`]);
  await writeTree(root, { ...SOUND, ...Object.fromEntries(faults) });
  return root;
}
