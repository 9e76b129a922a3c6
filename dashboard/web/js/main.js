// The page: a store that the stream fills, and views that are brought up to date at most once a frame.

import { AlarmsView } from './alarms.js';
import { Clock } from './clock.js';
import { FaultsView } from './faults.js';
import { FeedListView } from './feedlist.js';
import { absolute, short } from './format.js';
import { HeadlineView } from './headline.js';
import { headline as headlineOf } from './judge.js';
import { Store } from './store.js';
import { Stream } from './stream.js';
import { TilesView } from './tiles.js';
import { VITALS } from './vitals.js';
import { WholeView } from './whole.js';

const TICK_MS = 1_000; // ages grow also when nothing comes

const clock = new Clock();
const store = new Store(() => render());
const stream = new Stream({
  lost: () => {
    connected = false;
    failed = true;
    render();
  },
  reset: () => store.refetch(),
  feeds: (feeds) => {
    if (!connected) clock.restart();
    if (failed) store.refetch(); // of what was missed, only turns and transactions are sent again
    connected = true; // only now: an open line that says nothing is no news
    failed = false;
    clock.heard(Date.parse(feeds.at), performance.now());
    store.setFeeds(feeds);
  },
  relayer: (relayer) => store.setRelayer(relayer),
  transition: (transition) => store.happened(transition.feed),
  transaction: (transaction) => store.happened(transaction.feed),
});
const headline = new HeadlineView('relayer', () => stream.connect());
const alarms = new AlarmsView();
const vitals = new TilesView(VITALS);
const feedList = new FeedListView(store);
const faults = new FaultsView();
const whole = new WholeView();

let connected = false;
let failed = false; // since it was connected last
let scheduled = false;
let arrived = false; // the feed that the address names was opened

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
  const { feeds, relayer } = store;
  if (relayer) headline.setWhere(`chain ${relayer.chain.id} · oracle ${short(relayer.chain.oracle)} · ${relayer.version}`, `${relayer.chain.oracle} · started ${absolute(relayer.started)}`);
  headline.update(feeds && { at: feeds.at, headline: headlineOf(feeds.feeds, relayer) }, link(), feeds ? clock.age(performance.now()) : 0);
}

function update() {
  updateHeadline();
  const now = clock.shown(performance.now());
  if (store.relayer) {
    alarms.update(store.relayer.alarms, now);
    vitals.update(store.relayer, now);
    whole.update(store.relayer, now);
    if (connected) faults.update(store.relayer);
  }
  if (!store.feeds) return;
  feedList.update(store.feeds, now);
  if (arrived) return;
  arrived = true;
  feedList.openFromAddress();
}

document.addEventListener('visibilitychange', render);
setInterval(render, TICK_MS);
stream.connect();
