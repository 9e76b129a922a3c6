// The relayer's time as this page can know it. The two clocks may differ by anything, so what is compared is when things
// were said there and when they came here: the quickest of the last messages shows the difference best, and a message that
// is later than it by some seconds is old, though it came just now.

const WINDOW_MS = 60_000; // a step of either clock is forgotten after as long

export const OLD_MS = 5_000; // data older than that is not live

export class Clock {
  /** @type {{offset: number, came: number}[]} */
  #samples = [];
  #lastAt = 0;

  /**
   * Something that was so at `at` there came at `now` here.
   * @param {number} at Unix milliseconds
   * @param {number} now of a steady clock
   */
  heard(at, now) {
    this.#samples = this.#samples.filter((s) => s.came > now - WINDOW_MS);
    this.#samples.push({ offset: at - now, came: now });
    this.#lastAt = Math.max(this.#lastAt, at);
  }

  /** What was heard by an earlier connection says nothing of a machine that slept. */
  restart() {
    this.#samples = [];
    this.#lastAt = 0;
  }

  /** @param {number} now @returns {number} the relayer's time, in Unix milliseconds; 0 before anything was heard */
  there(now) {
    if (this.#samples.length === 0) return 0;
    return now + Math.max(...this.#samples.map((s) => s.offset));
  }

  /** @param {number} now @returns {number} how old the newest data is; Infinity before any */
  age(now) {
    return this.#samples.length === 0 ? Infinity : Math.max(0, this.there(now) - this.#lastAt);
  }

  /** @param {number} now */
  old(now) {
    return this.age(now) > OLD_MS;
  }

  /** The time to reckon ages by: it stops when the data is old, since an old quote's age means nothing. @param {number} now */
  shown(now) {
    return Math.min(this.there(now), this.#lastAt + OLD_MS);
  }
}
