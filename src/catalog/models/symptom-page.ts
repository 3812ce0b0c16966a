import { codeSlug } from '../../domain/code-id.ts';
import type { Blocks, SymptomBody } from '../../domain/guide-body.ts';
import type { Symptom } from '../entries.ts';
import { listLink } from '../page-urls.ts';
import type { Catalog } from '../relate.ts';
import { type Desk, desk } from './desk.ts';
import { listedCode } from './listed-code.ts';
import { readsSentence } from './page-description.ts';
import { type PageHead, pageHead } from './page-head.ts';
import { searchFilters, type TrailedHeader } from './page-header.ts';
import { aboutSection, type Environment } from './provenance.ts';
import { causesSection, type PageSection, present } from './sections.ts';
import { piecesAtHome } from './shared-pieces.ts';
import { type Verdict, verdictOn } from './verdict.ts';

/** Everything that the page of a symptom shows. */
export interface SymptomPage {
  head: PageHead;
  header: TrailedHeader & {
    filters: string[];
    /** The day it was last checked, as year-month-day. */
    reviewed: string;
    verdict: Verdict;
    /** Texts as the screen shows them. */
    screen: string[];
  };
  desk: Desk;
  /** What not to do; empty where nobody wrote it. */
  avoid: Blocks;
  sections: PageSection[];
}

/** Throws when there is no such symptom. */
export function symptomPage(catalog: Catalog, id: string, environment: Environment): SymptomPage {
  const symptom = catalog.symptom(id);
  const body = catalog.body('symptom', id);
  const pieces = piecesAtHome(catalog, 'symptom', id);
  const checks = [...body.checks, ...pieces.checks];
  const trail = [listLink('symptom')];
  const { title, answer, screen, kind, verdict, fixedBy } = symptom;
  return {
    head: pageHead(title, answer, {
      also: screen.map((text) => readsSentence('screen', text)),
      picture: `screen-${verdict}`,
      article: { title, lead: answer, trail, reviewed: symptom.reviewed },
    }),
    header: {
      trail,
      title,
      lead: answer,
      filters: searchFilters(symptom),
      reviewed: symptom.reviewed,
      verdict: verdictOn(symptom),
      screen,
    },
    desk: desk(catalog, { title, kind, verdict, fixedBy }, body.signin, { ...symptom, escalate: body.escalate }),
    avoid: body.avoid,
    sections: present(
      codesSection(symptom, body),
      ...questionSections(body),
      checks.length > 0 && { id: 'checks', title: 'First checks', type: 'checks', checks },
      causesSection([...body.causes, ...pieces.causes]),
      aboutSection(catalog, { ...symptom, includes: [...symptom.includes, ...pieces.ids] }, environment),
    ),
  };
}

function questionSections({ questions }: SymptomBody<Blocks>): PageSection[] {
  return questions.map((question, index) => ({ id: `question-${index + 1}`, title: question.title, type: 'question', question }));
}

/** Which codes the answers name, and those that the page names elsewhere. */
function codesSection({ leadsTo }: Symptom, { questions }: SymptomBody<Blocks>): PageSection | false {
  const answers = questions
    .flatMap((question) => question.answers)
    .map(({ title, body }) => {
      const text = JSON.stringify(body);
      return { seen: title, codes: leadsTo.filter(({ code }) => text.includes(`/${codeSlug(code)}/`)).map(listedCode) };
    });
  const named = new Set(answers.flatMap(({ codes }) => codes.map(({ code }) => code)));
  const others = { seen: 'None of these', codes: leadsTo.filter(({ code }) => !named.has(code)).map(listedCode) };
  return (
    leadsTo.length > 0 && {
      id: 'codes',
      title: 'Which code is behind it?',
      indexed: 'nothing',
      type: 'behind',
      answers: [...answers, others].filter(({ codes }) => codes.length > 0),
    }
  );
}
