import type { OwnScripts } from './own-scripts';
import { pagePolicy } from './security-headers';
import { stripScripts } from './strip-scripts';
import { makeVariants, type Variants } from './variants';

type Setting = { headers: Record<string, string>; scripts: OwnScripts };

/** Makes a drawn page ready to be sent many times: stripped, with the policy of its style sheet, in every encoding. */
export async function preparePage(
  html: string,
  { headers, scripts }: Setting,
): Promise<{ ok: true; variants: Variants } | { ok: false; fault: string }> {
  const stripped = stripScripts(html, scripts);
  if (!stripped.ok) return stripped;
  const variants = await makeVariants(Buffer.from(stripped.html), {
    ...headers,
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Security-Policy': pagePolicy(stripped.styleSources),
  });
  return { ok: true, variants };
}
