/*
 * What an unknown word is, by its ending alone. «Огромная» and «срывается» tell how something is or goes, whatever the
 * matter; an unknown noun most likely names a matter that is not ours.
 */

const SHORTEST = 5;
const ACTS =
  /(?:[аяеиуы]ть|ться|тся|шься|[аяеиу]ете|ите|ешь|ишь|[аяеиы]л[аои]?|лся|лась|лось|лись|[аяуюе]ют|[аяуюе]ет|нул[аои]?|нув|вший|вшая)$/;
const DESCRIBES = /(?:[ыо]й|ая|яя|ое|ые|ого|ому|ыми|ую|ных|ным|ских|ским)$/;

/** Whether a Russian form ends like a verb or an adjective; false for short forms, whose endings mean nothing. */
export function isActOrQuality(form: string): boolean {
  return form.length >= SHORTEST && (ACTS.test(form) || DESCRIBES.test(form));
}
