// What would wake somebody now.

import { Ago, Badge, byId, h, Keyed, setAttribute, setHidden, setText } from './dom.js';
import { absolute, ago } from './format.js';
import { alarmLevel, groupedAlarms } from './judge.js';

export class AlarmsView {
  #list = h('ul', { class: 'alarms live' });
  /** @type {Keyed<import('./judge.js').AlarmGroup, AlarmView>} */
  #views = new Keyed(this.#list, (group) => group.key, () => new AlarmView());

  constructor() {
    byId('alarms').append(this.#list);
  }

  /** @param {api.Alarm[]} alarms @param {number} now */
  update(alarms, now) {
    setHidden(byId('alarms'), alarms.length === 0);
    this.#views.update(groupedAlarms(alarms), now);
  }
}

const NAMED = 5; // whom else an alarm is about, by name

/** The entry in the runbook, which the relayer serves as plain text: a browser finds the words there. @param {api.Alarm} alarm */
export function runbookAddress(alarm) {
  const [path] = alarm.runbook.split('#');
  return `/${path.replace(/^\/+/, '')}#:~:text=${encodeURIComponent(alarm.name)}`;
}

class AlarmView {
  #badge = new Badge();
  #name = h('strong');
  #summary = h('span', { class: 'summary' });
  #since = new Ago();
  #runbook = h('a', { target: '_blank', rel: 'noopener' }, 'Runbook');
  node = h('li', {}, this.#badge.node, h('span', { class: 'what' }, this.#name, ' ', this.#summary),
    h('span', { class: 'muted aside' }, this.#since.node, ' · ', this.#runbook));

  /** @param {import('./judge.js').AlarmGroup} group @param {number} now */
  update({ alarm, also }, now) {
    const level = alarmLevel(alarm);
    this.#badge.set(level, `${alarm.firing ? 'firing' : 'pending'} · ${alarm.severity}`);
    this.node.dataset.level = level;
    setText(this.#name, alarm.name);
    const more = also.length - NAMED;
    const others = also.length ? `; also ${also.slice(0, NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}` : '';
    setText(this.#summary, alarm.summary + others);
    setAttribute(this.#summary, 'title', also.join(', ') || null);
    this.#since.set(ago(now - Date.parse(alarm.since)), alarm.since, absolute);
    setAttribute(this.#runbook, 'href', runbookAddress(alarm));
    setAttribute(this.#runbook, 'aria-label', `Runbook of ${alarm.name}`);
  }
}
