// @ts-check
/** The chime and the waking screen. A browser allows both only after a tap: START SHIFT. Knows nothing of cards. */

const NOTES_HZ = [880, 1174.66, 880];
const NOTE_SECONDS = 0.22;
const RESUME_MOST_MS = 500;

/** @type {AudioContext | null} */
let audio = null;
let wanted = false;
let hadSound = false;

/** Call inside a tap; plays the chime once, as loud as it will be, so that people know it. @param {number} loudness 0 to 1 */
export async function startShift(loudness) {
  wanted = true;
  keepAwake();
  await testSound(loudness);
}

/** Call inside a tap, also before the shift has begun. @param {number} loudness 0 to 1 */
export async function testSound(loudness) {
  try {
    audio ??= new AudioContext();
    await Promise.race([audio.resume(), new Promise((resolve) => setTimeout(resolve, RESUME_MOST_MS))]);
    hadSound = audio.state === 'running'; // a lost one is asked for once
    chime(loudness);
  } catch {
    audio = null; // no sound hardware: the flash is the equal
  }
}

/** Asked for again whenever the page comes back: the system takes it away when hidden. */
export async function keepAwake() {
  const locks = /** @type {any} */ (navigator).wakeLock;
  if (!wanted || !locks || document.hidden) return;
  try {
    await locks.request('screen');
  } catch {
    // low battery or an old system: it dims as it always did
  }
}

/** @param {number} loudness 0 to 1 */
export function chime(loudness) {
  if (!audio || audio.state !== 'running' || loudness <= 0) return;
  const start = audio.currentTime;
  document.body.dataset['chimes'] = String(Number(document.body.dataset['chimes'] ?? 0) + 1);
  NOTES_HZ.forEach((hz, index) => note(/** @type {AudioContext} */ (audio), hz, start + index * NOTE_SECONDS, loudness));
}

/** @param {AudioContext} context @param {number} hz @param {number} start @param {number} loudness */
function note(context, hz, start, loudness) {
  const tone = context.createOscillator();
  const volume = context.createGain();
  tone.type = 'triangle';
  tone.frequency.value = hz;
  volume.gain.setValueAtTime(0, start);
  volume.gain.linearRampToValueAtTime(loudness, start + 0.02);
  volume.gain.exponentialRampToValueAtTime(0.001, start + NOTE_SECONDS * 1.8);
  tone.connect(volume).connect(context.destination);
  tone.start(start);
  tone.stop(start + NOTE_SECONDS * 2);
}

/** It played once and plays no more: an iPad does that after a call or a long sleep. */
export function soundWasLost() {
  hadSound ||= audio?.state === 'running'; // allowed late is allowed
  return hadSound && audio?.state !== 'running';
}
