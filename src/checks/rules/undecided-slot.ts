import { SAMPLE_LANGUAGES, slotPlaces } from '../../domain/slot-places.ts';
import { defineRule } from '../rule.ts';
import { samplesIn } from '../samples.ts';

/** Slots are filled from what a reader pasted, so each stands where a value can be quoted. */
export default defineRule({
  rules: {
    'undecided-slot': { title: 'a slot where no value can be quoted', hint: 'Put it in quotes, outside of comments and of $( ).' },
  },
  check: (content) =>
    SAMPLE_LANGUAGES.flatMap((language) =>
      [...samplesIn(content, [language], language === 'text' ? () => true : undefined)]
        .filter(({ isTorn }) => !isTorn)
        .flatMap((sample) =>
          slotPlaces(sample.text, language)
            .filter(({ quote }) => !quote)
            .map(({ slot, start, within }) =>
              sample.report(
                start,
                'undecided-slot',
                `A value cannot be quoted in the place of {${slot}} (${within.join(', ')}).`,
                'Put the slot in quotes, outside of comments and of $( ).',
              ),
            ),
        ),
    ),
});
