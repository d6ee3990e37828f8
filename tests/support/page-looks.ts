import type { CDPSession } from '@playwright/test';

/** A box of a page: what it is of, as in `'a.brand::before'`, and the values of the properties asked for, in their order. */
export type Look = { name: string; values: string[] };

/**
 * Every box of a page as the browser draws it, in the order of the page: elements, the pseudo-elements that show something,
 * and texts. What is not drawn has no looks.
 */
export async function looksOf(client: CDPSession, properties: string[]): Promise<Look[]> {
  const { documents, strings } = await client.send('DOMSnapshot.captureSnapshot', {
    computedStyles: properties,
  });
  const [page] = documents;
  if (page === undefined) throw new Error('the browser has no page');
  const { nodeName = [], pseudoType, attributes = [], parentIndex = [] } = page.nodes;
  const text = (index = -1) => strings[index] ?? '';
  const pseudo = new Map(pseudoType?.index.map((node, n) => [node, pseudoType.value[n]]));
  const classOf = (node: number) => {
    const words = (attributes[node] ?? []).map(text);
    const at = words.findIndex((word, n) => n % 2 === 0 && word === 'class');
    return at < 0 ? '' : (words[at + 1] ?? '');
  };
  const nameOf = (node: number): string => {
    const part = pseudo.get(node);
    if (part !== undefined) return `${nameOf(parentIndex[node] ?? 0)}::${text(part)}`;
    return `${text(nodeName[node]).toLowerCase()}.${classOf(node)}`;
  };
  return page.layout.nodeIndex.map((node, n) => ({
    name: nameOf(node),
    values: (page.layout.styles[n] ?? []).map(text),
  }));
}
