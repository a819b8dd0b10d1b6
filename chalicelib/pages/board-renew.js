// @ts-check
/**
 * Newer files on the server than those that run here: the worker keeps them and tells, and the page is loaded again when that
 * harms nobody. Without a worker there is no reload while offline. Knows no card.
 */

const LOOK_EVERY_MS = 3_600_000;
const RENEWED = 'imhere.renewed';
const RENEWED_MS = 60_000;

let outdated = false;

/** Has a worker keep the files, and looks for newer ones now and then: a board is open for weeks. */
export async function keepFiles() {
  const workers = navigator.serviceWorker;
  if (!workers) return;
  let controlled = Boolean(workers.controller);
  workers.addEventListener('controllerchange', () => {
    outdated = controlled;
    controlled = true;
  });
  const registration = await workers.register('board/worker.js', { scope: 'board' });
  setInterval(() => registration.update().catch(() => undefined), LOOK_EVERY_MS);
}

/** @param {() => boolean} mayRenew */
export function renewIdle(mayRenew) {
  if (outdated && mayRenew()) location.reload();
}

/** Load the newer files, and come back on the manager's page. @param {boolean} [ifOld] only if there are any @returns {boolean} whether it is done */
export function renew(ifOld = false) {
  if (ifOld && !outdated) return false;
  try {
    if (Date.now() - Number(sessionStorage.getItem(RENEWED)) < RENEWED_MS) return false; // it did not help just now
    sessionStorage.setItem(RENEWED, String(Date.now()));
  } catch {
    return false;
  }
  history.replaceState(null, '', `${location.pathname}${location.search}#manager`);
  location.reload();
  return true;
}
