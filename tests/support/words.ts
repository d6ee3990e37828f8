/** Finds words as a person reads them: any space between them may be a non-breaking one. */
export function words(text: string): RegExp {
  const escaped = text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(escaped.replaceAll(' ', String.raw`\s`));
}

/** Text as a person reads it: one plain space between words, and no hyphens that show only at the end of a line. */
export function plain(text: string): string {
  return text.replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ').trim();
}
