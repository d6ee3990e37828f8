import { existsSync } from 'node:fs';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import rules from '../dependency-cruiser.mjs';

const PRODUCT = ['content', 'lib', 'components', 'app', 'server.ts', 'next.config.ts', 'tests'];

export type Tree = {
  /** Paths of the project's own files. */
  files: string[];
  /** `from → to` for every import between them. */
  edges: string[];
  /** `rule: from → to` for every import that breaks a rule. */
  violations: string[];
};

/** Reads the imports of a source tree and judges them by tests/dependency-cruiser.mjs. */
export async function cruiseTree(root: string): Promise<Tree> {
  const { output } = await cruise(
    PRODUCT.filter((path) => existsSync(`${root}/${path}`)),
    {
      baseDir: root,
      validate: true,
      ruleSet: { forbidden: rules },
      // An import of a type alone is a dependency too: the direction holds for types as it does for values.
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      enhancedResolveOptions: {
        exportsFields: ['exports'],
        conditionNames: ['import', 'require', 'node', 'default', 'types'],
      },
    },
    { alias: { '@': root } },
    { tsConfig: extractTsConfig(`${root}/tsconfig.json`) },
  );
  if (typeof output === 'string') throw new Error('dependency-cruiser answered with a text');
  return toTree(output);
}

function toTree({ modules, summary }: ICruiseResult): Tree {
  const own = modules.filter(({ source }) => !source.includes('node_modules'));
  return {
    files: own.map(({ source }) => source),
    edges: own.flatMap(({ source, dependencies }) =>
      dependencies.map(({ resolved }) => `${source} → ${resolved}`),
    ),
    violations: summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
  };
}
