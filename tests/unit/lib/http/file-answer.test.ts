import { expect, test } from 'vitest';
import { fileAnswer } from '@/lib/http/file-answer';

const FILE = { body: 'BEGIN:VCARD\r\n', type: 'text/vcard; charset=utf-8', name: 'mobile.vcf' };
const ask = (headers = {}) => new Request('http://localhost/lines/mobile/contact.vcf', { headers });

test('a file is saved under its name, in its type, and asked about each time', async () => {
  const answer = fileAnswer(ask(), FILE);
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe(FILE.type);
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="mobile.vcf"');
  expect(answer.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
  expect(await answer.text()).toBe(FILE.body);
});

test('who has the file already gets no second copy, and a changed one is sent', async () => {
  const tag = fileAnswer(ask(), FILE).headers.get('etag') ?? '';
  const again = fileAnswer(ask({ 'if-none-match': `"other", ${tag}` }), FILE);
  expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
  const changed = fileAnswer(ask({ 'if-none-match': tag }), { ...FILE, body: 'BEGIN:VCARD\r\nX' });
  expect(changed.status).toBe(200);
});
