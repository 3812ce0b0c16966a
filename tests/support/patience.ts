/** After so many milliseconds a test hangs. Far more than the slowest takes on a busy machine: it is no measure of speed. */
export const HANGS = 15 * 60_000;

/** So long, in milliseconds, a test asks again whether something has come: then it fails with what it saw last. */
export const ASKS = 3 * 60_000;
