import { NAMED_LANGUAGES, type NamedLanguage } from '../languages/read-named.ts';
import { defineRule } from '../rule.ts';
import { samplesIn } from '../samples.ts';

const KINDS = { parameters: 'parameter', members: 'name', markup: 'element or attribute' };

/** Parameters, claims, fields and elements in samples are ones that a document shows. */
export default defineRule({
  rules: {
    'unknown-name': {
      title: 'a parameter, claim, field or element that is not in the registry',
      hint: 'Use one of registries/protocol.yaml, or add it there with its document.',
    },
  },
  check: (content) => {
    const registry = content.registries.protocol?.value;
    if (!registry) return [];
    return (Object.keys(NAMED_LANGUAGES) as NamedLanguage[]).flatMap((language) =>
      [...samplesIn(content, [language])].flatMap((sample) =>
        NAMED_LANGUAGES[language](sample.text)
          .names.filter(({ list, text }) => !Object.hasOwn(registry[list], text))
          .map(({ list, text, offset }) =>
            sample.report(
              offset,
              'unknown-name',
              `There is no ${KINDS[list]} "${text}" in the registry.`,
              `Use one of content/registries/protocol.yaml (${list}), or add it there with the document that shows it.`,
              { wrong: text, known: Object.keys(registry[list]) },
            ),
          ),
      ),
    );
  },
});
