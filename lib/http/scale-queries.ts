const CONDITION = /@media[^{]+/g;
const WIDTH = /(\d*\.?\d+)rem\b/g;

/**
 * The style sheet for a page whose text is `percent` of the usual size. In a media query `rem` means the size that the
 * browser was set to, not that of the page, so every width is enlarged: twice the text, half the columns.
 */
export function scaleQueries(css: string, percent: number): string {
  return css.replace(CONDITION, (condition) =>
    condition.replace(WIDTH, (_, rem: string) => `${(Number(rem) * percent) / 100}rem`),
  );
}
