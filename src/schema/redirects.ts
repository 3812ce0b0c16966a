import { z } from 'astro/zod';

/** Pages and sections that have moved: content/redirects.yaml, which is there once something has. */
export const redirectsSchema = z.record(
  z.string(),
  z.string().describe('The address after the move, such as procedures/assign-user-to-app or aadsts50105#causes.'),
);
