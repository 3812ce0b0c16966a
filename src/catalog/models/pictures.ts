import type { Picture } from '../../domain/pictures/draw.ts';
import type { DrawnPart } from '../../domain/pictures/shapes.ts';
import { urls } from '../../site.ts';
import type { Topic } from '../entries.ts';
import { pageUrl } from '../page-urls.ts';
import type { Catalog } from '../relate.ts';
import type { PageSection } from './sections.ts';

/** The picture of a topic on its own page, where it leads to the parts; nothing where its author wanted none. */
export function pictureSection(catalog: Pick<Catalog, 'entry'>, topic: Topic): PageSection | false {
  const picture = pictureOf(catalog, topic, '');
  return picture !== undefined && { id: 'picture', title: 'The picture', indexed: 'nothing', type: 'picture', picture };
}

/** The pictures that belong to a family, each with the way to the same in words. */
export function familyPictures(catalog: Pick<Catalog, 'entry' | 'topics'>, family: string): PageSection[] {
  return catalog.topics
    .filter(({ families }) => families.includes(family))
    .flatMap((topic): PageSection[] => {
      const page = pageUrl('topic', topic.id);
      const picture = pictureOf(catalog, topic, page);
      const words = { href: page, label: 'The same in words' };
      return picture ? [{ id: `picture-${topic.id}`, title: topic.title, indexed: 'nothing', type: 'picture', picture, words }] : [];
    });
}

function pictureOf({ entry }: Pick<Catalog, 'entry'>, { title, drawing, parts }: Topic, page: string): Picture | undefined {
  if (!drawing) return undefined;
  const drawn = parts.map(({ id, codes, ...part }): DrawnPart => {
    const links = codes.map((code) => ({ code, href: urls.code(code), title: entry(code).title }));
    return { ...part, href: `${page}#${id}`, codes: links };
  });
  return { kind: drawing, title, parts: drawn };
}
