// Asking the relayer, which is where this page came from.

const PATIENCE_MS = 10_000;

/**
 * @param {string} path
 * @param {RequestInit} [init]
 * @returns {Promise<any>} rejects with what the answer's problem details say
 */
export async function ask(path, init = {}) {
  const response = await fetch(path, { ...init, signal: AbortSignal.timeout(PATIENCE_MS), cache: 'no-store' });
  if (response.ok) return response.status === 204 ? null : response.json();
  const problem = await response.json().catch(() => ({}));
  throw new Error(problem.detail ?? problem.title ?? `${path} answered ${response.status}`);
}

/** @param {string} slug @returns {Promise<api.FeedDetail>} */
export const fetchFeed = (slug) => ask(`/api/v1/feeds/${encodeURIComponent(slug)}`);

/** @param {string} slug @returns {Promise<api.History>} */
export const fetchHistory = (slug) => ask(`/api/v1/feeds/${encodeURIComponent(slug)}/history`);

/** @returns {Promise<api.Mirror>} */
export const fetchMirror = () => ask('/api/v1/mirror');

/** @returns {Promise<api.Fault[]>} */
export const fetchFaults = () => ask('/demo/faults');

/** @param {api.Fault} fault @param {boolean} on @returns {Promise<unknown>} */
export const switchFault = (fault, on) => ask('/demo/faults', {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify({ provider: fault.provider, name: fault.name, on }),
});
