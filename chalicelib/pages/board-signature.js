// @ts-check
/** A name written on the screen, kept as strokes of points between 0 and 1000. Knows a pointer, no card and no proof. */
import { html, useEffect, useRef } from './vendor/preact.js';
import { t } from './board-words.js';

/** @typedef {[number, number][]} Stroke */

const SCALE = 1000;
const NEAR = 8; // closer points say nothing more
const STROKES_MOST = 40;
const POINTS_MOST = 600;
const POINTS_LEAST = 8;
const LINE_PX = 3;

/** @param {Stroke[]} strokes */
const pointsIn = (strokes) => strokes.reduce((sum, stroke) => sum + stroke.length, 0);

/** More than a dot. @param {Stroke[]} strokes */
export const isSigned = (strokes) => pointsIn(strokes) >= POINTS_LEAST;

/** Every second point, the ends kept: a long name keeps its shape and fits. @param {Stroke[]} strokes @returns {Stroke[]} */
const thinned = (strokes) => strokes.map((stroke) => stroke.filter((_, at) => at % 2 === 0 || at === stroke.length - 1));

/** No more than the server takes. @param {Stroke[]} strokes @returns {Stroke[]} */
function fitting(strokes) {
  const few = strokes.slice(-STROKES_MOST);
  return pointsIn(few) > POINTS_MOST ? fitting(thinned(few)) : few;
}

/** @param {HTMLCanvasElement} canvas @param {Stroke[]} strokes */
function draw(canvas, strokes) {
  const { width, height } = canvas.getBoundingClientRect();
  const sharp = window.devicePixelRatio || 1;
  canvas.width = Math.round(width * sharp);
  canvas.height = Math.round(height * sharp);
  const pen = canvas.getContext('2d');
  if (!pen) return;
  pen.scale(sharp, sharp);
  pen.lineWidth = LINE_PX;
  pen.lineCap = pen.lineJoin = 'round';
  pen.strokeStyle = getComputedStyle(canvas).color;
  for (const stroke of strokes) {
    pen.beginPath();
    for (const [x, y] of stroke) pen.lineTo((x / SCALE) * width, (y / SCALE) * height);
    pen.stroke();
  }
}

/** @param {{strokes: Stroke[], onStrokes: (strokes: Stroke[]) => void}} props */
export function Signature({ strokes, onStrokes }) {
  const ref = useRef(/** @type {HTMLCanvasElement | null} */ (null));
  const now = useRef(/** @type {Stroke | null} */ (null));
  const canvas = () => /** @type {HTMLCanvasElement} */ (ref.current);
  useEffect(() => draw(canvas(), now.current ? [...strokes, now.current] : strokes));

  /** @param {PointerEvent} event @returns {[number, number]} */
  function at(event) {
    const box = canvas().getBoundingClientRect();
    const within = (/** @type {number} */ part) => Math.round(Math.min(1, Math.max(0, part)) * SCALE);
    return [within((event.clientX - box.left) / box.width), within((event.clientY - box.top) / box.height)];
  }
  function down(/** @type {PointerEvent} */ event) {
    if (!event.isPrimary) return; // the palm of the hand
    event.preventDefault();
    canvas().setPointerCapture(event.pointerId);
    now.current = [at(event)];
  }
  function move(/** @type {PointerEvent} */ event) {
    const last = now.current?.at(-1);
    if (!now.current || !last) return;
    for (const part of event.getCoalescedEvents?.() ?? [event]) {
      const [x, y] = at(part);
      const [lastX, lastY] = /** @type {[number, number]} */ (now.current.at(-1));
      if (Math.hypot(x - lastX, y - lastY) >= NEAR) now.current.push([x, y]);
    }
    draw(canvas(), [...strokes, now.current]);
  }
  function up() {
    if (!now.current) return;
    const done = fitting([...strokes, now.current]);
    now.current = null;
    onStrokes(done);
  }
  return html`<div class="signature">
    <canvas ref=${ref} role="img" aria-label=${t('signature_area')} onPointerDown=${down} onPointerMove=${move} onPointerUp=${up} onPointerCancel=${up}></canvas>
    <div class="under"><small>${t('signature_keyboard')}</small><button type="button" class="btn" disabled=${!strokes.length} onClick=${() => onStrokes([])}>${t('clear')}</button></div>
  </div>`;
}
