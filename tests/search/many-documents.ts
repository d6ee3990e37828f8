import type { SearchDocument } from '@/lib/search/build-index';

/**
 * As many documents as wanted, made of the site's own sentences in other company, each with a word of its own: for the
 * question how the search grows. The same number gives the same documents.
 */
export function manyDocuments(own: readonly SearchDocument[], count: number): SearchDocument[] {
  return Array.from({ length: count }, (_, number) => {
    const head = own[number % own.length];
    const body = own[(number * 7 + 3) % own.length];
    const tail = own[(number * 13 + 5) % own.length];
    if (head === undefined || body === undefined || tail === undefined) throw new Error('no entry');
    return {
      ...head,
      title: `${head.title} ${number}`,
      keywords: [...head.keywords.slice(0, 3), ...tail.keywords.slice(0, 2)],
      text: `${body.text} дело${letters(number)}`,
    };
  });
}

function letters(number: number): string {
  const alphabet = 'абвгдежзик';
  return [...String(number)].map((digit) => alphabet[Number(digit)]).join('');
}
