// @ts-check
/** What is set on this tablet alone: language, colours, sound. Knows no card. */
import { html } from './vendor/preact.js';
import { Choices } from './board-forms.js';
import { Frame } from './board-pad.js';
import { LANGUAGES, languageTag, t } from './board-words.js';

/** @typedef {import('./board-actions.js').Model} Model */
/** @typedef {import('./board-actions.js').Act} Act */

/** How loud: what is said, and the part of all that the tablet can. @type {[string, number][]} */
const VOLUMES = [['quiet', 0.3], ['middle', 0.65], ['loud', 1]];

/** The choice that is nearest to what is kept. @param {number} volume */
const nearest = (volume) => VOLUMES.reduce((best, one) => (Math.abs(one[1] - volume) < Math.abs(best[1] - volume) ? one : best))[0];

/** @param {{model: Model, act: Act}} props */
export function Settings({ model, act }) {
  const languages = Object.entries(LANGUAGES);
  const spoken = model.language || languageTag().split('-')[0];
  const louder = (/** @type {string} */ name) => (act.volume(VOLUMES.find(([key]) => key === name)?.[1] ?? 1), act.testSound());
  const muted = model.mutedUntilMs > Date.now();
  return html`<${Frame} title=${t('settings')} onClose=${act.close} testid="settings">
    <div class="stack">
      <h3>${t('language')}</h3>
      <${Choices} label=${t('language')} options=${languages} chosen=${spoken} onChoose=${act.language} look="two" />
      <h3>${t('colours')}</h3>
      <${Choices} label=${t('colours')} options=${[['dark', t('dark')], ['light', t('light')]]} chosen=${model.theme} onChoose=${act.theme} />
      <h3>${t('sound')}</h3>
      <${Choices} label=${t('sound')} options=${VOLUMES.map(([key]) => [key, t(`volume_${key}`)])} chosen=${nearest(model.volume)} onChoose=${louder} />
      ${!model.shift && html`<p class="dim">${t('sound_off')}</p>`}
      <div class="pair">
        <button type="button" class="btn" onClick=${act.testSound}>${t('sound_test')}</button>
        <button type="button" class="btn" aria-pressed=${String(muted)} onClick=${muted ? act.unmute : act.mute}>${t('mute')}</button>
      </div>
    </div>
  <//>`;
}
