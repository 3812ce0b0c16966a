import { Feed } from 'feed';
import { fullCode } from '../../domain/code-id.ts';
import { withoutLinks } from '../../domain/inline-links.ts';
import { SITE, urls } from '../../site.ts';
import type { Entry } from '../entries.ts';
import { changesOf } from '../models/changes-page.ts';
import type { Catalog } from '../relate.ts';
import { absolute, type Host } from './site-root.ts';

const LONGEST = 50;

/** New and revised codes as an Atom feed; it needs the address of the host. */
export function atomFeed(catalog: Pick<Catalog, 'entries'>, host: Host): string {
  // The first edition is no news, and each code is in the feed once, with its last change.
  const [first = ''] = catalog.entries.map(({ added }) => added).sort();
  const seen = new Set<string>();
  const changes = changesOf(catalog)
    .filter(({ entry, day, isNew }) => !(isNew && day === first) && !seen.has(entry.code) && seen.add(entry.code))
    .slice(0, LONGEST);
  const at = (day: string) => new Date(`${day}T00:00:00Z`);
  const home = absolute(host, urls.home());
  const feed = new Feed({
    id: home,
    title: `${SITE.name}: new and revised codes`,
    description: SITE.description,
    link: home,
    language: SITE.language,
    copyright: 'CC BY 4.0',
    updated: at(changes[0]?.day ?? first),
    generator: SITE.name,
    feedLinks: { atom: absolute(host, urls.asset('feed.xml')) },
    author: { name: SITE.name, link: home },
  });
  for (const { entry, day, isNew } of changes) {
    const link = absolute(host, urls.code(entry.code));
    feed.addItem({
      id: `${link}#${day}`,
      link,
      title: `${isNew ? 'New' : 'Revised'}: ${fullCode(entry.code)}, ${entry.title}`,
      description: answerOf(entry),
      date: at(day),
      published: at(entry.added),
    });
  }
  return feed.atom1();
}

function answerOf(entry: Entry): string {
  return entry.type === 'guide' ? entry.answer : withoutLinks(entry.meaning);
}
