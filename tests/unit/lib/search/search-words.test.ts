import { expect, test } from 'vitest';
import { createLexicon, phraseForms } from '@/lib/search/search-words';
import { smallWords } from './small-search';

const lexicon = createLexicon(smallWords);

test('a variant leads to the stems of its canonical words, by form and by stem', () => {
  expect(lexicon.byForm.get('аккаунт')).toEqual([['личн', 'кабинет']]);
  expect(lexicon.byStem.get('аккаунт')).toEqual([['личн', 'кабинет']]);
});

test('a denied canonical word stays denied', () => {
  const words = { ...smallWords, synonyms: [{ to: 'не работает', from: ['лежит'] }] };
  expect(createLexicon(words).byForm.get('лежит')).toEqual([['не работа']]);
});

test('fillers leave a phrase, unless too little would be left', () => {
  const { fillers } = lexicon;
  expect(phraseForms('вход в кабинет', fillers)).toEqual(['вход', 'кабинет']);
  expect(phraseForms('с мобильного', fillers)).toEqual(['с', 'мобильного']);
  expect(phraseForms('не пускает', fillers)).toEqual(['не', 'пускает']);
});
