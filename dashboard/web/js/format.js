// How values are written for people. Prices and wei are exact: decimal strings and BigInt in, text out, no binary floats.

const NONE = '–';

const SHOWN_DIGITS = 9; // of a price: as many as tell two sides apart, few enough to read

/**
 * A rational number of 10 ** -digits, rounded half up, as a decimal text.
 * @param {bigint} units
 * @param {number} digits that units has
 * @param {number} shown digits to keep
 */
export function decimal(units, digits, shown) {
  const negative = units < 0n;
  let abs = negative ? -units : units;
  if (shown < digits) {
    const unit = 10n ** BigInt(digits - shown);
    abs = (abs + unit / 2n) / unit;
  } else {
    abs *= 10n ** BigInt(shown - digits);
  }
  const text = abs.toString().padStart(shown + 1, '0');
  const whole = text.slice(0, text.length - shown);
  const sign = negative && abs !== 0n ? '−' : '';
  return shown === 0 ? sign + whole : `${sign}${whole}.${text.slice(text.length - shown)}`;
}

/** @param {string} text a plain decimal such as 3085.525 */
function parse(text) {
  const [whole, fraction = ''] = text.split('.');
  return { units: BigInt(whole + fraction), digits: fraction.length, whole: whole.replace(/^[-0]+/, '').length };
}

/**
 * How many decimals the prices of one feed are shown with, so that they stand below each other.
 * @param {string[]} prices "" is none
 */
export function priceDigits(prices) {
  const known = prices.filter(Boolean).map(parse);
  if (known.length === 0) return 0;
  const whole = Math.max(...known.map((p) => p.whole));
  return Math.min(Math.max(...known.map((p) => p.digits)), Math.max(2, SHOWN_DIGITS - whole));
}

/**
 * @param {string} text "" is no price
 * @param {number} [digits] decimals to show
 */
export function price(text, digits = priceDigits([text])) {
  if (!text) return NONE;
  const p = parse(text);
  return decimal(p.units, p.digits, digits);
}

/**
 * A measured ratio: four digits, so that figures stand below each other.
 * @param {number|null} ppm
 */
export function percent(ppm) {
  return ppm === null ? NONE : `${decimal(BigInt(ppm), 4, 4)} %`;
}

/**
 * A limit: as short as it is, 1 % and 0.25 %.
 * @param {number} ppm
 */
export function limitPercent(ppm) {
  return `${decimal(BigInt(ppm), 4, 4).replace(/\.?0+$/, '')} %`;
}

const WEI_DIGITS = 18;

/**
 * Wei as ether, to four significant digits, for small amounts too.
 * @param {string} wei "" is unknown
 */
export function ether(wei) {
  if (!wei) return NONE;
  const units = BigInt(wei);
  const length = (units < 0n ? -units : units).toString().length; // digits of the wei
  const shown = Math.min(WEI_DIGITS, Math.max(4, WEI_DIGITS - length + 4));
  const text = decimal(units, WEI_DIGITS, shown).replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, '');
  return `${text} ETH`;
}

/** @param {string} wei all digits, for a hover */
export function etherExact(wei) {
  return wei ? `${decimal(BigInt(wei), WEI_DIGITS, WEI_DIGITS)} ETH` : '';
}

/** @param {number} n 45716 as 45 716 */
export function count(n) {
  return String(n).replace(/\B(?=(\d{3})+(?!\d))/g, '\u202f');
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** @param {number} ms how long, in two units at most */
export function duration(ms) {
  const abs = Math.abs(ms);
  if (abs < 10 * SECOND) return `${(abs / SECOND).toFixed(1)} s`;
  if (abs < 2 * MINUTE) return `${Math.floor(abs / SECOND)} s`;
  if (abs < HOUR) return two(abs, MINUTE, 'min', SECOND, 's');
  if (abs < DAY) return two(abs, HOUR, 'h', MINUTE, 'min');
  if (abs < 1000 * DAY) return two(abs, DAY, 'd', HOUR, 'h');
  return `${count(Math.floor(abs / DAY))} d`;
}

/**
 * @param {number} ms
 * @param {number} big
 * @param {string} bigName
 * @param {number} small
 * @param {string} smallName
 */
function two(ms, big, bigName, small, smallName) {
  const rest = Math.floor((ms % big) / small);
  return `${Math.floor(ms / big)} ${bigName}${rest ? ` ${rest} ${smallName}` : ''}`;
}

/** @param {number} ms how long ago */
export function ago(ms) {
  return `${duration(Math.max(0, ms))} ago`;
}

/** @param {number} ms a setting, as short as it is: 1 min, 45 s, 1.5 s */
export function span(ms) {
  if (ms < MINUTE) return `${ms / SECOND} s`;
  return ms < HOUR ? two(ms, MINUTE, 'min', SECOND, 's') : two(ms, HOUR, 'h', MINUTE, 'min');
}

// Made once: making one takes as long as using it a hundred times.
const LOCAL = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'long' });
const TIME = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });

/** @param {string|number} time in the reader's zone, and in UTC, for a hover */
export function absolute(time) {
  const at = new Date(time);
  return `${LOCAL.format(at)} · ${at.toISOString().replace('T', ' ').replace(/\.\d+Z$/, ' UTC')}`;
}

/** @param {string|number} time of day, in the reader's zone */
export function timeOfDay(time) {
  return TIME.format(new Date(time));
}

/** @param {string} hex an address or a hash, shortened in the middle */
export function short(hex) {
  return hex.length > 14 ? `${hex.slice(0, 8)}…${hex.slice(-4)}` : hex;
}

/** @param {string} label such as publish_deviation, for people */
export function words(label) {
  return label.replaceAll('_', ' ');
}

/**
 * A check's number in its unit.
 * @param {number} value
 * @param {string} unit ms or ppm
 */
export function inUnit(value, unit) {
  if (unit === 'ppm') return percent(value);
  return `${value < 0 ? '−' : ''}${duration(value)}`;
}
