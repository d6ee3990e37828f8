/** What breaks a rule on a page, by rule; every list is empty on a sound page. Runs in the browser. */
export function readRuleFaults() {
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const words = (element: Element) => (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  // biome-ignore lint/performance/useDomNodeTextContent: data for search engines is text too, and nobody reads it
  const shown = document.body.innerText.replaceAll(/\s+/g, ' ');

  function tableFault(table: Element): string[] {
    const cells = [...table.querySelectorAll('th')];
    const today = table.querySelector('[aria-current=date]');
    const isSound =
      table.querySelector('caption')?.textContent !== undefined &&
      cells.length > 0 &&
      cells.every((cell) => /^(?:row|col)$/.test(cell.getAttribute('scope') ?? '')) &&
      (today === null || /сегодня/i.test(words(today)));
    return isSound ? [] : [words(table).slice(0, 60)];
  }

  function crumbFault(): string[] {
    const crumbs = document.querySelector('nav[aria-label="Вы здесь"]');
    if (crumbs === null) return [];
    const last = crumbs.querySelector('ol > li:last-child');
    return last?.getAttribute('aria-current') === 'page' ? [] : [words(crumbs)];
  }

  /** Addresses, marks of the trade and what a reader typed are written as they are. */
  function latinWords(): string[] {
    const allowed = /^(?:TTY|WCAG|AAA?|axe|html-validate|Nu|Html|Checker|QR)$/;
    const isSearch = location.pathname === '/search';
    return isSearch ? [] : (shown.match(/[A-Za-z][\w-]*/g) ?? []).filter((w) => !allowed.test(w));
  }

  return {
    'a key of its own, or a place in the order of Tab out of turn': all(
      '[accesskey], [tabindex]:not([tabindex="-1"], [tabindex="0"])',
    ).map(words),
    'a crumb that is not told to be this page': crumbFault(),
    'a table without a caption, heads or the word for today': all('table').flatMap(tableFault),
    'a picture that says something only to the eye': all(
      'img, picture, video, audio, canvas, marquee, blink, svg:not([aria-hidden=true], [role=img][aria-label], [role=img][aria-labelledby]), svg text',
    ).map(({ tagName }) => tagName),
    'a heading inside a summary': all('summary :is(h1, h2, h3, h4)').map(words),
    'a number that has to be unfolded': all('main a[href^="tel:"]')
      .filter((link) => !link.checkVisibility() && link.closest('.answers') === null)
      .map(words),
    'a foreign word': latinWords(),
    'a number made by the browser itself': document.querySelector(
      'meta[name=format-detection][content*="telephone=no"]',
    )
      ? []
      : ['no word against it'],
    'a number panel without the warning beside it': all('#nomer')
      .filter((panel) => !/Никому не называйте пароль и код из СМС/.test(words(panel)))
      .map(words),
    'a page that does not say whose it is, or when it was checked': [
      'Это не сайт государственного органа',
      'Сведения проверены',
    ].filter((sentence) => !shown.includes(sentence)),
  };
}

export type RuleFaults = ReturnType<typeof readRuleFaults>;
