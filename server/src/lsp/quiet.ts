/** Milliseconds without a key press after which nobody is typing. */
const TYPING = 300;

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** Lets work that nobody waits for stand back behind somebody who types. */
export class Quiet {
  private busyUntil = 0;

  /** Somebody types. */
  typed(): void {
    this.busyUntil = performance.now() + TYPING;
  }

  /** Resolves once what the client sent was dealt with and nobody has typed for a moment. */
  async wait(): Promise<void> {
    await pause(0);
    for (let left = this.busyUntil - performance.now(); left > 0; left = this.busyUntil - performance.now())
      await pause(left);
  }
}
