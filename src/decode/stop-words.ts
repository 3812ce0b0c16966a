import { normalize } from '../domain/tokenize.ts';

// Words that say nothing about what a page is about: little words, and what everybody writes around an error.
const STOP_WORDS = new Set(
  normalize(`
    a about after again all also am an and another any are as at be because been before being but by can cannot can't
    could couldn't did didn't do does doesn't doing don't else even for from get gets getting give gives got had has
    hasn't have haven't having he hello help her here hi his how i i'm i've if in into is isn't it it's its just keep
    keeps like me mean means my no not now of off on only or other our out please same says see seeing she should so
    some someone still such than thank thanks that that's the their them then there these they this to too try trying
    up us via vs was wasn't we we're were what what's when whenever where which while who whose why will with won't
    would yet you your yours
    aadsts code codes error errors fix issue issues message problem problems
  `).match(/\S+/g),
);

/** Whether a normalized word carries no meaning of its own in a question or a pasted error. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
