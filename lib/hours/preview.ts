/*
 * `npm run hours`: what would a line say at an instant? For an editor before a change of hours goes live.
 *
 *   npm run --silent hours -- --line mobile --at 2026-12-04T20:00+03:00 --zone Asia/Vladivostok
 *   npm run --silent hours < questions.jsonl
 *
 * Each line of the input is `{ "line": id | "schedule": {…}, "at": ISO instant, "zone"?: IANA zone }`, `schedule` in the
 * format of content/schema-hours.ts; each line of the output answers one of the input, in its order. An answer may be
 * `{ "error": "…" }`; then the command ends with code 1, after it has answered the rest.
 */
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { nowMs } from '@/lib/clock';
import { answerPreview, answerQuery, type PreviewAnswer } from './preview-answer';

const { values: flags } = parseArgs({
  options: { line: { type: 'string' }, at: { type: 'string' }, zone: { type: 'string' } },
});

function write(answer: PreviewAnswer): void {
  if ('error' in answer) process.exitCode = 1;
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}

if (Object.keys(flags).length > 0) {
  write(answerQuery(flags, nowMs()));
} else {
  for await (const line of createInterface({ input: process.stdin })) {
    if (line.trim() !== '') write(answerPreview(line, nowMs()));
  }
}
