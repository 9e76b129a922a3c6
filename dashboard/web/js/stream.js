// The stream of server-sent events, and whether it is there.

const EVENTS = '/api/v1/events';
const MUTE_MS = 15_000; // snapshots come each second: a line that is mute for as long is dead, though it looks open
const AGAIN_MS = 2_000; // after an end that EventSource does not mend by itself

/**
 * @typedef {object} Listener
 * @property {() => void} lost
 * @property {() => void} reset what was missed is not known: everything has to be fetched again
 * @property {(feeds: api.Feeds) => void} feeds
 * @property {(relayer: api.Relayer) => void} relayer
 * @property {(transition: api.Transition) => void} transition
 * @property {(transaction: api.Transaction) => void} transaction
 */

export class Stream {
  /** @type {EventSource|null} */
  #source = null;
  #heard = 0;
  #again = 0;

  /** @param {Listener} listener */
  constructor(listener) {
    this.listener = listener;
    setInterval(() => this.#checkPulse(), 1_000);
  }

  /** Connects, or connects anew now instead of after a pause. */
  connect() {
    clearTimeout(this.#again);
    this.#source?.close();
    const source = new EventSource(EVENTS);
    this.#source = source;
    this.#heard = performance.now();
    source.onerror = () => this.#failed();
    this.#on('reset', () => this.listener.reset());
    this.#on('feeds', (data) => this.listener.feeds(data));
    this.#on('relayer', (data) => this.listener.relayer(data));
    this.#on('transition', (data) => this.listener.transition(data));
    this.#on('transaction', (data) => this.listener.transaction(data));
  }

  /** @param {string} name @param {(data: any) => void} handle */
  #on(name, handle) {
    this.#source?.addEventListener(name, (event) => {
      this.#heard = performance.now();
      handle(JSON.parse(/** @type {MessageEvent} */ (event).data));
    });
  }

  /** EventSource tries again by itself, with Last-Event-ID, unless the answer was no stream. */
  #failed() {
    this.listener.lost();
    this.#heard = performance.now();
    if (this.#source?.readyState === EventSource.CLOSED) this.#later();
  }

  #later() {
    clearTimeout(this.#again);
    this.#again = window.setTimeout(() => this.connect(), AGAIN_MS);
  }

  #checkPulse() {
    if (performance.now() - this.#heard < MUTE_MS) return;
    this.listener.lost();
    this.connect();
  }
}
