// The page of a mirror: it asks the relay once a second, and views are brought up to date at most once a frame.

import { AlarmsView } from './alarms.js';
import { fetchMirror } from './api.js';
import { Clock } from './clock.js';
import { absolute, short } from './format.js';
import { HeadlineView } from './headline.js';
import { MIRROR_VITALS, mirrorHeadline } from './mirrorjudge.js';
import { MirrorListView } from './mirrorlist.js';
import { MirrorWholeView } from './mirrorwhole.js';
import { TilesView } from './tiles.js';

const EVERY_MS = 1_000; // it is asked, and ages grow

const clock = new Clock();
const headline = new HeadlineView('relay', () => look());
const alarms = new AlarmsView();
/** @type {TilesView<api.Mirror>} */
const vitals = new TilesView(MIRROR_VITALS);
const list = new MirrorListView();
const whole = new MirrorWholeView();

/** @type {api.Mirror|null} */
let mirror = null;
let connected = false;
let failed = false; // since it was connected last
let again = 0;
let scheduled = false;

/** Asks once, and then again after a while. Of several answers that were waited for the newest counts. */
async function look() {
  try {
    const found = await fetchMirror();
    if (!connected) clock.restart();
    if (!connected || !mirror || Date.parse(found.at) >= Date.parse(mirror.at)) mirror = found;
    connected = true;
    failed = false;
    clock.heard(Date.parse(found.at), performance.now());
  } catch {
    connected = false;
    failed = true;
  }
  render();
  clearTimeout(again);
  again = window.setTimeout(look, EVERY_MS);
}

/** @returns {import('./headline.js').Link} */
function link() {
  if (!connected) return failed ? 'lost' : 'connecting';
  return clock.old(performance.now()) ? 'old' : 'live';
}

/** Asks for a frame. A page that nobody sees gets none: its title and icon are all that is brought up to date then. */
function render() {
  if (document.hidden) updateHeadline();
  if (scheduled) return;
  scheduled = true;
  requestAnimationFrame(() => {
    scheduled = false;
    update();
  });
}

function updateHeadline() {
  headline.update(mirror && { at: mirror.at, headline: mirrorHeadline(mirror) }, link(), mirror ? clock.age(performance.now()) : 0);
}

function update() {
  updateHeadline();
  if (!mirror) return;
  const now = clock.shown(performance.now());
  headline.setWhere(`chain ${mirror.chain.id} · mirror ${short(mirror.address)} · ${mirror.version}`, `${mirror.address} · started ${absolute(mirror.started)}`);
  alarms.update(mirror.alarms, now);
  vitals.update(mirror, now);
  list.update(mirror.feeds, now);
  whole.update(mirror, now);
}

document.addEventListener('visibilitychange', render);
setInterval(render, EVERY_MS);
look();
