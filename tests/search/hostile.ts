/** Input that nobody means well with, each about as long as its name says. */
export const hostile: Record<string, string> = {
  '10,000 letters': 'а'.repeat(10_000),
  '10,000 words': 'абырвалг '.repeat(10_000),
  'unknown long words': Array.from(
    { length: 12 },
    (_, at) => `непонятн${'оеслово'.repeat(2)}${at}`,
  ).join(' '),
  'misspelt long words':
    'восстонавление зарегестрироватся идентефикация мошенничиство предпренимательство электронноя подтвирждение регистрацыя',
  'Latin words':
    'qwertyasdf poiuytrewq lkjhgfdsa mnbvcxzqw zxcvbnmas plokijuhyg tgbvfrcde wsxedcrfv',
  'every layout key': "`qwertyuiop[]asdfghjkl;'zxcvbnm,./".repeat(6),
  'control characters': `\u0000\u0001пароль\u0007\u001b[31m\u0085${'\u0000'.repeat(500)}`,
  'right-to-left marks': '\u202eпароль\u202c\u200f\u2066забыл\u2069'.repeat(30),
  'regex metacharacters': '^(a+)+$.*[\\w](?=x){1,9}|\\p{L}'.repeat(20),
  markup: '<script>alert(1)</script><img src=x onerror=alert(1)>"\'`&amp;'.repeat(5),
  emoji: '😀👨‍👩‍👧‍👦🇷🇺'.repeat(60),
  'ligatures that grow': '\ufdfa'.repeat(200),
  'combining marks': `а${'\u0301'.repeat(300)}`,
  'half a pair': `пароль\ud83d ${'\udc00'.repeat(50)}`,
  digits: '8'.repeat(10_000),
  'spaced digits': '8 '.repeat(5_000),
  'spoken digits': 'восемь восемьсот пятьсот пятьдесят пять '.repeat(50),
  hyphens: '-'.repeat(10_000),
  spaces: ' '.repeat(10_000),
  'escaped zero': '%00%00пароль%00',
  percent: '%E0%A4%A',
};
