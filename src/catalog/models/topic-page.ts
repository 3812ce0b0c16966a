import type { Blocks, Part } from '../../domain/guide-body.ts';
import { listLink } from '../page-urls.ts';
import type { Catalog } from '../relate.ts';
import { librariesSection } from './libraries.ts';
import { listedCode } from './listed-code.ts';
import { type PageHead, pageHead } from './page-head.ts';
import type { TrailedHeader } from './page-header.ts';
import { pictureSection } from './pictures.ts';
import { aboutSection, type Environment } from './provenance.ts';
import { type PageSection, present } from './sections.ts';

/** Everything that a page on how something works shows. */
export interface TopicPage {
  head: PageHead;
  header: TrailedHeader;
  /** The day it was last checked, as year-month-day. */
  reviewed: string;
  sections: PageSection[];
}

/** Throws when there is no such topic. */
export function topicPage(catalog: Catalog, id: string, environment: Environment): TopicPage {
  const topic = catalog.topic(id);
  const { title, summary, reviewed } = topic;
  const header = { trail: [listLink('topic')], title, lead: summary };
  const { meaning, parts, libraries, avoid } = catalog.body('topic', id);
  return {
    head: pageHead(title, summary, { picture: 'topic', article: { ...header, reviewed } }),
    header,
    reviewed,
    sections: present(
      { id: 'meaning', title: 'In short', type: 'prose', blocks: meaning },
      pictureSection(catalog, topic),
      ...parts.map((part, index) => partSection(catalog, part, part.from || topic.drawing === 'order' ? index + 1 : undefined)),
      librariesSection(catalog, libraries),
      avoid.length > 0 && { id: 'avoid', title: 'Do not', type: 'prose', blocks: avoid },
      aboutSection(catalog, topic, environment),
    ),
  };
}

/** Parts that come one after the other have a number. */
function partSection({ entry }: Pick<Catalog, 'entry'>, part: Part<Blocks>, position: number | undefined): PageSection {
  const { id, title, from, to, codes, body } = part;
  return {
    id,
    title: position === undefined ? title : `${position}. ${title}`,
    type: 'part',
    part: { ...(from ? { from } : {}), ...(to ? { to } : {}), blocks: body, codes: codes.map((code) => listedCode(entry(code))) },
  };
}
