import { allSections } from '../../content/shape/outline.ts';
import { DRAWINGS } from '../../domain/pictures/draw.ts';
import { defineRule, diagnostic, outlined } from '../rule.ts';

/** Every part of a topic says what its topic's picture has to show of it. */
export default defineRule({
  rules: {
    'undrawn-part': {
      title: 'a part that lacks what the picture of its topic shows',
      hint: 'Add the attribute that the report names, or another drawing.',
    },
  },
  check: (content) =>
    outlined(content).flatMap(({ file, outline, front }) => {
      const kind = front && 'drawing' in front ? front.drawing : undefined;
      if (!kind) return [];
      const parts = allSections(outline).filter(({ name }) => name === 'Part');
      return parts.flatMap((part) =>
        DRAWINGS[kind].needs
          .filter((name) => !part.attributes[name])
          .map((name) =>
            diagnostic(
              file,
              part,
              'undrawn-part',
              `The drawing "${kind}" shows the ${name} of each part, and this one has none.`,
              `Write <Part ${name}="…">.`,
            ),
          ),
      );
    }),
});
