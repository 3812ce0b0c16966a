import type { Root, RootContent } from 'mdast';
import type { Section } from './outline.ts';

// What a section holds, by name: its prose, and the texts of its attributes.

export function prose(children: RootContent[]): Root {
  return { type: 'root', children };
}

export function named(sections: Section[], name: string): Section[] {
  return sections.filter((section) => section.name === name);
}

export function only(sections: Section[], name: string): Root {
  return prose(named(sections, name)[0]?.children ?? []);
}

export function text(section: Section, attribute: string): string {
  return section.attributes[attribute]?.value ?? '';
}

export function optional<K extends string>(section: Section, attribute: K): { [P in K]?: string } {
  const value = text(section, attribute);
  return (value === '' ? {} : { [attribute]: value }) as { [P in K]?: string };
}
