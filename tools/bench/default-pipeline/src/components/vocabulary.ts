import Fix from './Fix.astro';
import Item from './Item.astro';
import Part from './Part.astro';

/** The components that content is written in. */
export const VOCABULARY = {
  ...{ Signin: Part, Avoid: Part, Escalate: Part, Inferred: Part, Meaning: Part, Who: Part, Verify: Part },
  ...{ Check: Item, Variant: Item, Cause: Item, Question: Item, Answer: Item, Steps: Item, Command: Item },
  // Without what it includes: only its place is built.
  Shared: Item,
  Fix,
};
