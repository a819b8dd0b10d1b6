// @ts-check
/** How a customer is proven to be the right one: code, ID seen, signature, or a manager. Says what is still missing. */
import { html } from './vendor/preact.js';
import { Choices, Note, PIN_DIGITS, Reason, isPin } from './board-forms.js';
import { Pad } from './board-pad.js';
import { Signature, isSigned } from './board-signature.js';
import { t } from './board-words.js';

/** @typedef {{kind: string, code: string, pin: string, reason: string, strokes: import('./board-signature.js').Stroke[]}} Proof */

const CODE_DIGITS = 4;
const KINDS = ['code', 'id_seen', 'signature', 'manager'];
const REASONS = ['why_no_phone', 'why_known', 'why_no_code'];

/** @type {Proof} */
export const NO_PROOF = { kind: 'code', code: '', pin: '', reason: '', strokes: [] };

/** What is missing of a proof, in words. @param {Proof} proof @returns {string[]} */
export function lacksProof({ kind, code, pin, reason, strokes }) {
  if (kind === 'code') return code.length === CODE_DIGITS ? [] : [t('lacks_code')];
  if (kind === 'signature') return isSigned(strokes) ? [] : [t('lacks_signature')];
  if (kind === 'manager') return [...(reason.trim() ? [] : [t('lacks_reason')]), ...(isPin(pin) ? [] : [t('lacks_pin')])];
  return [];
}

/** What the server is told. @param {Proof} proof */
export function proofBody({ kind, code, pin, reason, strokes }) {
  if (kind === 'code') return { kind, code };
  if (kind === 'signature') return { kind, signature: strokes };
  return kind === 'manager' ? { kind, pin, reason: reason.trim() } : { kind };
}

/** @param {{proof: Proof, onProof: (patch: Partial<Proof>) => void, problem: string}} props */
function Chosen({ proof, onProof, problem }) {
  if (proof.kind === 'id_seen') return html`<p class="lead">${t('id_seen_note')}</p>`;
  if (proof.kind === 'signature') return html`<${Signature} strokes=${proof.strokes} onStrokes=${(/** @type {Proof['strokes']} */ strokes) => onProof({ strokes })} />`;
  if (proof.kind === 'manager') {
    return html`<${Reason} keys=${REASONS} value=${proof.reason} onValue=${(/** @type {string} */ reason) => onProof({ reason })} />
      <${Pad} label=${t('manager_pin')} value=${proof.pin} onValue=${(/** @type {string} */ pin) => onProof({ pin })} most=${PIN_DIGITS} secret=${true} wrong=${Boolean(problem)} />`;
  }
  return html`<${Pad} label=${t('code')} value=${proof.code} onValue=${(/** @type {string} */ code) => onProof({ code })} most=${CODE_DIGITS} wrong=${Boolean(problem)} />`;
}

/** @param {{proof: Proof, onProof: (patch: Partial<Proof>) => void, problem: string}} props */
export const ProofOf = ({ proof, onProof, problem }) => html`
  <${Note} text=${problem} />
  <${Chosen} proof=${proof} onProof=${onProof} problem=${problem} />
  <${Choices} label=${t('other_proof')} look="proofs" chosen="" onChoose=${(/** @type {string} */ kind) => onProof({ kind })}
    options=${KINDS.filter((kind) => kind !== proof.kind).map((kind) => [kind, t(`instead_${kind}`)])} />`;
