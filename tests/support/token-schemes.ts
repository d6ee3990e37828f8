import { readFileSync } from 'node:fs';

export type Tokens = ReadonlyMap<string, string>;

const FILES = ['tokens', 'view/theme', 'view/schemes'].map((name) => `app/styles/${name}.css`);

/** The colour variables of every scheme, its references to other variables followed. */
export function readSchemes(): Map<string, Tokens> {
  const css = FILES.map((file) => readFileSync(file, 'utf8'))
    .join('')
    .replace(/\/\*[\s\S]*?\*\//g, '');
  const blocks = [...css.matchAll(/([^{}]+)\{([^{}]*--[^{}]*)\}/g)].map(
    ([, selector = '', body = '']) => [selector.trim(), declarations(body)] as const,
  );
  const bySelector = new Map(blocks);
  const base = bySelector.get(':root') ?? new Map();
  const [, shared] = blocks.find(([selector]) => selector.startsWith(':is([data-scheme],')) ?? [];
  const schemes = new Map<string, Tokens>([['light', base]]);
  for (const [selector, own] of blocks) {
    const scheme = /^:is\(\s*\[data-scheme='(.+?)'\]/.exec(selector)?.[1];
    if (scheme !== undefined)
      schemes.set(scheme, resolved(new Map([...base, ...(shared ?? []), ...own])));
    if (selector.startsWith(':root:not([data-scheme], [data-theme])')) {
      schemes.set('dark', new Map([...base, ...own]));
    }
    if (selector === "[data-theme='dark']") schemes.set('chosen dark', new Map([...base, ...own]));
  }
  return schemes;
}

function declarations(body: string): Map<string, string> {
  const found = [...body.matchAll(/--([a-z-]+):\s*([^;]+);/g)];
  return new Map(found.map(([, name = '', value = '']) => [name, value.trim()]));
}

function resolved(tokens: Map<string, string>): Tokens {
  return new Map(
    [...tokens].map(([name, value]) => {
      const target = /^var\(--([a-z-]+)\)$/.exec(value)?.[1];
      return [name, target === undefined ? value : (tokens.get(target) ?? value)];
    }),
  );
}

/** WCAG contrast ratio of two colours written `#rrggbb`, from 1 to 21. */
export function contrastRatio(first: string, second: string): number {
  const [darker = 0, lighter = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
