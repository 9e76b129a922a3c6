// The line between browser and relayer, which can be counted, cut, and held.

import { connect, createServer } from 'node:net';

export class Line {
  bytes = 0; // towards the browser
  #cut = false;
  #held = false;
  /** @type {Set<import('node:net').Socket>} */
  #sockets = new Set();

  /** @param {string} target an address such as http://127.0.0.1:8080 */
  constructor(target) {
    const { hostname, port } = new URL(target);
    this.server = createServer((browser) => {
      if (this.#cut) return void browser.destroy();
      const relayer = connect(Number(port), hostname);
      for (const socket of [browser, relayer]) {
        this.#sockets.add(socket);
        socket.on('error', () => socket.destroy());
        socket.on('close', () => {
          this.#sockets.delete(socket);
          browser.destroy();
          relayer.destroy();
        });
      }
      browser.pipe(relayer);
      relayer.on('data', (chunk) => {
        this.bytes += chunk.length;
        if (!this.#held) browser.write(chunk);
      });
    });
  }

  /** @returns {Promise<string>} */
  async listen() {
    await new Promise((resolve) => { this.server.listen(0, '127.0.0.1', () => resolve(null)); });
    return `http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (this.server.address()).port}`;
  }

  /** Ends every connection, and takes no new one. */
  cut() {
    this.#cut = true;
    for (const socket of this.#sockets) socket.destroy();
  }

  /** Keeps every connection, and lets nothing more through to the browser. */
  hold() {
    this.#held = true;
  }

  mend() {
    this.#cut = false;
    this.#held = false;
  }

  async close() {
    this.cut();
    await new Promise((resolve) => { this.server.close(resolve); });
  }
}
