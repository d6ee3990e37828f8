import { stemmer } from '@orama/stemmers/russian';

const RUSSIAN = /^[а-я]+$/;
const ENGLISH_PLURAL = /^[a-z]{3,}s$/;
// «справка» and «справок», «звонка» and «звонок»: the vowel that comes and goes.
const FLEETING = /([бвгджзклмнпрстфхцчшщ])[ое]к$/;

/** Stem of a normal form, by which word forms meet: «пароля», «паролем» → «парол». */
export function stem(form: string): string {
  if (RUSSIAN.test(form)) return stemmer(form).replace(FLEETING, '$1к');
  return ENGLISH_PLURAL.test(form) ? form.slice(0, -1) : form;
}

/** The particle that turns a word into another matter. */
export const NOT = 'не';

/** Stem of a word that «не» stands before. */
export function denied(stem: string): string {
  return `${NOT} ${stem}`;
}
