import type { Page } from '@playwright/test';

/** How many A4 sheets the page takes on paper. Chromium writes the object of each sheet in plain letters. */
export async function countSheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4' });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}
