/**
 * Returns a function that asks for a run of `task`. The run begins `wait` milliseconds after the last request, never beside
 * another; requests during a run lead to one more after it. What a run throws goes to `failed`, and later requests still count.
 */
export function runWhenSettled(task: () => Promise<void>, wait: number, failed: (error: unknown) => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let requestedMeanwhile = false;
  const request = (): void => {
    if (running) {
      requestedMeanwhile = true;
      return;
    }
    clearTimeout(timer);
    timer = setTimeout(() => void run(), wait);
  };
  const run = async (): Promise<void> => {
    running = true;
    requestedMeanwhile = false;
    try {
      await task();
    } catch (error) {
      failed(error);
    }
    running = false;
    if (requestedMeanwhile) request();
  };
  return request;
}
