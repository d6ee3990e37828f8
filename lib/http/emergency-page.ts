import { createHash } from 'node:crypto';
import { type Hotline, hotlines, service } from '@/content';
import { phoneGroups, telHref } from '@/lib/contact/phone';
import { hoursInWords } from '@/lib/hours/week-rows';
import { routes } from '@/lib/routes';
import { type Settings, USUAL_SETTINGS, viewAttributes } from '@/lib/settings';
import { dateInWords } from '@/lib/text/dates';
import { typeset } from '@/lib/text/typeset';
import { EMERGENCY_STYLE } from './emergency-style';
import { escapeHtml } from './escape-html';
import { type FailureStatus, failureWords } from './failure-words';
import { partWords } from './part-words';
import { readHtml } from './read-html';

// Stands beside every number (accessibility.md 25); content says the same at length, with links.
const OPERATOR_NEVER_ASKS = 'Оператор не спросит пароль и код из СМС. Никому их не называйте.';

const FOOTER = `Сведения проверены ${dateInWords(service.provenance.checkedOn)}. ${service.disclaimer.full}`;

/** Policy of the emergency page: its own style and nothing else. */
export const EMERGENCY_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(EMERGENCY_STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

type EmergencyOptions = {
  /** What the log knows the fault by. */
  code?: string | undefined;
  /** What the visitor has chosen of the look (accessibility.md 72). */
  settings?: Settings | undefined;
};

/**
 * A whole page in plain HTML for the case that no other page can be shown: what happened, what to do, and every number
 * with its cost and hours (accessibility.md 26). It asks for nothing else, and claims of no line that it is open now.
 * `nowMs` decides which week the hours describe, so that dated exceptions count.
 */
export function emergencyPage(
  status: FailureStatus,
  nowMs: number,
  { code, settings = USUAL_SETTINGS }: EmergencyOptions = {},
): string {
  const { name, advice } = failureWords(status);
  const siteName = escapeHtml(service.siteName);
  return withPartedWords(`<!DOCTYPE html>
<html lang="ru"${chosenLook(settings)}>
<head>
<meta charset="utf-8">
<title>Ошибка: ${escapeHtml(lowerFirst(name))} — ${siteName}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="format-detection" content="telephone=no">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<style>${EMERGENCY_STYLE}</style>
</head>
<body>
<header>
<a class="skip" href="#main">К содержанию</a>
<div class="notice"><p class="wrap">${escapeHtml(service.disclaimer.short)}</p></div>
<div class="bar"><p class="wrap"><a href="/">${siteName}</a></p></div>
</header>
<main id="main" tabindex="-1">
<h1>${escapeHtml(name)}</h1>
${advice.map(paragraph).join('\n')}
${code === undefined ? '' : paragraph(`Код сбоя: ${code}. Назовите его, если будете писать о сбое.`)}
<p><a href="/">На главную страницу</a></p>
<p><a href="${routes.request()}">Написать обращение</a></p>
<h2>Помощь по телефону</h2>
${paragraph('Вопрос срочный? Позвоните. Часы указаны по московскому времени.')}
${paragraph(OPERATOR_NEVER_ASKS)}
<div class="lines">
${hotlines.map((line) => lineCard(line, nowMs)).join('\n')}
</div>
</main>
<footer><p class="wrap">${escapeHtml(typeset(FOOTER))}</p></footer>
</body>
</html>
`);
}

/** A page of our own can be read; if not, it is better whole than with its words parted well. */
function withPartedWords(html: string): string {
  const pieces = readHtml(html);
  if (pieces === undefined) return html;
  return partWords(pieces)
    .map(({ source }) => source)
    .join('');
}

/** The attributes that the style goes by; their values come out of fixed lists (lib/settings.ts). */
function chosenLook(settings: Settings): string {
  const attributes = Object.entries(viewAttributes(settings));
  return attributes.map(([name, value]) => ` ${name}="${value}"`).join('');
}

function lineCard(line: Hotline, nowMs: number): string {
  const [code, subscriber] = phoneGroups(line.phone, line.displayForm);
  const headingId = `line-${line.id}`;
  const inherited = line.hours.kind === 'service' ? ` ${service.inheritedHoursNote}.` : '';
  const hours = `Часы работы: ${hoursInWords(line, nowMs)}.${inherited}`;
  return `<div>
<h3 id="${headingId}">${escapeHtml(typeset(line.name))}</h3>
<p><a class="number" href="${telHref(line.phone)}" aria-describedby="${headingId}"><span>${code}</span> <span>${subscriber}</span></a></p>
${paragraph(`${line.costNote}.`)}
${paragraph(hours)}
</div>`;
}

function paragraph(text: string): string {
  return `<p>${escapeHtml(typeset(text))}</p>`;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
