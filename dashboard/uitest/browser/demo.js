// The demo as a process of its own.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

const READY_WITHIN_MS = 60_000;
const END_WITHIN_MS = 10_000;

export class Demo {
  /** @param {string} program */
  constructor(program) {
    this.process = spawn(program, ['--json'], { stdio: ['ignore', 'pipe', 'pipe'] });
    /** @type {string[]} */
    this.said = [];
    createInterface({ input: this.process.stderr }).on('line', (line) => this.said.push(line));
    this.ended = once(this.process, 'exit');
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => this.process.kill('SIGINT')); // it does not outlive its test
  }

  /** @returns {Promise<string>} where the relayer serves, once each feed has its first answer */
  async address() {
    const late = setTimeout(() => this.process.kill('SIGKILL'), READY_WITHIN_MS);
    for await (const line of createInterface({ input: this.process.stdout })) {
      const { http } = JSON.parse(line);
      if (!http) continue;
      await this.#answers(http);
      clearTimeout(late);
      return http;
    }
    throw new Error(`the demo ended before it was ready:\n${this.said.join('\n')}`);
  }

  /** @param {string} http */
  async #answers(http) {
    for (;;) {
      const { feeds } = await (await fetch(`${http}/api/v1/feeds`)).json();
      if (feeds.length > 0 && feeds.every((/** @type {api.Feed} */ f) => f.status === 'OK')) return;
      await new Promise((resolve) => { setTimeout(resolve, 250); });
    }
  }

  async stop() {
    this.process.kill('SIGINT');
    const late = setTimeout(() => this.process.kill('SIGKILL'), END_WITHIN_MS);
    await this.ended;
    clearTimeout(late);
  }
}
