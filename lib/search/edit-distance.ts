/**
 * Edits between two words, at most `limit` of them, else `limit + 1`. An edit is a letter too many, too few, another, or
 * two neighbours that changed places: what thumbs do on a phone.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = nextRow(a, b, row, above, before);
    if (Math.min(...current) > limit) return limit + 1;
    before = above;
    above = current;
  }
  return Math.min(above[b.length] ?? limit + 1, limit + 1);
}

function nextRow(a: string, b: string, row: number, above: number[], before: number[]): number[] {
  const current = [row];
  for (let column = 1; column <= b.length; column++) {
    const isSame = a[row - 1] === b[column - 1];
    const other = (above[column - 1] ?? 0) + (isSame ? 0 : 1);
    const longer = (above[column] ?? 0) + 1;
    const shorter = (current[column - 1] ?? 0) + 1;
    const isSwap = row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    const swapped = isSwap ? (before[column - 2] ?? 0) + 1 : other;
    current.push(Math.min(other, longer, shorter, swapped));
  }
  return current;
}
