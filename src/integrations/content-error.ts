/** A build that stopped because of its content; the message is the whole report. */
export class ContentError extends Error {
  constructor(report: string) {
    super(`The content has problems; nothing was built.\n\n${report}`);
    this.name = 'ContentError';
  }
}
