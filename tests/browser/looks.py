"""How a page is looked at: axe, sizes for gloves, what is cut off; in any language and colours."""

from pathlib import Path
from typing import Any

from playwright.sync_api import Page

VENDOR = Path(__file__).parent / "vendor"
AXE = (VENDOR / "axe.min.js").read_text(encoding="utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]
LANGUAGES = ("en", "sv", "fi", "pl", "is", "de")
TAP_PX_LEAST = 48
DIALOG = "dialog[open]"

LOOKS = """
({tags, least}) => {
  const dialog = () => document.querySelector('dialog[open]');
  const shows = part => part.offsetWidth && getComputedStyle(part).display !== 'inline';
  const heap = part => /\\p{M}{12}|\\u3000{3}/u.test(part.textContent); // heaps are clipped, wide spaces hang
  const seek = node => !node ? null : node.props?.act ?? (node.__k ?? []).map?.(seek).find(Boolean);
  const drawn = () => new Promise(then => requestAnimationFrame(() => setTimeout(then)));
  const words = 'button, h1, h2, h3, legend, label, summary, dt, dd b, .chip, .bin, .timer, .word, .stat, .light, .clock, .lacks, .verdict, .when, .dim, .lead, .who, .where, .row, .task, .notdone span, .bar span';
  window.look = {
    // the page's own actions, from what it has drawn: a language is chosen without a dialog
    async speak(language, theme) {
      const act = seek({__k: [document.getElementById('board').__k]});
      act.theme(theme);
      act.language(language);
      const root = document.documentElement, until = Date.now() + 4000;
      while (root.lang.split('-')[0] !== language && Date.now() < until) await drawn();
      await drawn();
      const now = root.lang.split('-')[0] + ' ' + root.dataset.theme;
      if (now !== language + ' ' + theme) throw Error(`${now} instead of ${language} ${theme}`);
    },
    async axe(where, rules) {
      const runOnly = rules.length ? {type: 'rule', values: rules} : {type: 'tag', values: tags};
      const more = rules.length ? {} : {'target-size': {enabled: true}};
      const found = await axe.run(where ? document.querySelector(where) : document, {runOnly, rules: more, iframes: false, resultTypes: ['violations']});
      return found.violations.map(one => `${one.id}: ${one.nodes[0].html.slice(0, 200)}`);
    },
    small: () => [...(dialog() ?? document).querySelectorAll('button, a[href], select, summary, textarea, input, canvas')]
      .map(one => one.matches('[type=checkbox]') ? one.closest('label') : one)
      .filter(one => !one.closest('.plot'))
      .map(one => [one, one.getBoundingClientRect()])
      .filter(([, box]) => box.width && (box.width < least - 0.5 || box.height < least - 0.5))
      .map(([one, box]) => `${one.outerHTML.slice(0, 120)} ${box.width}x${box.height}`),
    cut() {
      const place = dialog() ?? document.getElementById('board'), box = place.getBoundingClientRect();
      const wide = [...place.querySelectorAll(words)].filter(part => shows(part) && !heap(part) && part.scrollWidth > part.clientWidth + 2);
      const scrolling = [...place.querySelectorAll('.body, .cards, .notdone, header, footer, form'), place].filter(part => part.scrollWidth > part.clientWidth + 1);
      const out = [...place.querySelectorAll('button, input')].filter(part => {
        const own = part.getBoundingClientRect();
        return own.width && !part.closest('.scroll, .plot') && (own.left < box.left - 1 || own.right > box.right + 1);
      });
      return [...wide, ...scrolling, ...out].map(part => `cut off: ${part.outerHTML.slice(0, 140)}`);
    },
    sticking() {
      document.querySelectorAll('.card').forEach(card => card.style.contentVisibility = 'visible');
      return [...document.querySelectorAll('.card button, .card h3, .card .timer, .card .bin, .card .chip, .card .stall b')]
        .filter(part => part.offsetWidth)
        .filter(part => {
          const card = part.closest('.card').getBoundingClientRect(), own = part.getBoundingClientRect();
          const out = own.left < card.left - 1 || own.right > card.right + 1 || own.top < card.top - 1 || own.bottom > card.bottom + 1;
          return out || (!heap(part) && part.scrollWidth > part.clientWidth + 2);
        })
        .map(part => `sticks out: ${part.outerHTML.slice(0, 160)}`);
    },
    sideways: () => document.documentElement.scrollWidth > document.documentElement.clientWidth ? ['the page scrolls sideways'] : [],
    misplaced: () => [...look.small(), ...look.cut(), ...look.sideways(), ...(dialog() ? [] : look.sticking())],
    async colours(languages, where) {
      const found = [];
      for (const language of languages) {
        await look.speak(language, 'dark');
        found.push(...(await look.axe(where, [])).map(one => `${language} dark ${one}`));
        await look.speak(language, 'light');
        found.push(...(await look.axe(where, ['color-contrast'])).map(one => `${language} light ${one}`));
      }
      return found;
    },
    async fits(languages) {
      const found = [];
      for (const language of languages) {
        await look.speak(language, 'dark');
        found.push(...look.misplaced().map(one => `${language} ${innerWidth} ${one}`));
      }
      return found;
    },
  };
}
"""  # noqa: E501 - it is JavaScript


def look(page: Page, what: str, *values: Any) -> Any:
    """One of the ways to look that are above."""
    if not page.evaluate("Boolean(window.look)"):
        page.evaluate(AXE)
        page.evaluate(LOOKS, {"tags": TAGS, "least": TAP_PX_LEAST})
    return page.evaluate("([what, values]) => look[what](...values)", [what, list(values)])


def axe(page: Page, where: str = "") -> list[str]:
    """What axe finds, each with the first place; frames are looked at by themselves."""
    found: list[str] = look(page, "axe", where, [])
    return found


def too_small(page: Page) -> list[str]:
    """What a glove would miss; while a dialog is open nothing else can be hit."""
    found: list[str] = look(page, "small")
    return found


def sticking_out(page: Page) -> list[str]:
    """Parts of cards that are wider or higher than their place."""
    found: list[str] = look(page, "sticking")
    return found


def misplaced(page: Page) -> list[str]:
    """What is too small, cut off, out of its place or too wide, as the page is now."""
    found: list[str] = look(page, "misplaced")
    return found


def speak(page: Page, language: str, theme: str = "dark") -> None:
    """In place, as the settings do it; what is open stays open."""
    look(page, "speak", language, theme)


def faults(page: Page, widths: tuple[int, ...], where: str = "") -> list[str]:
    """All that is wrong with what is shown: in every language, both colours and at every width.

    Colours change nothing but colours: in the second of them only contrast is looked at.
    """
    size: Any = page.viewport_size
    found: list[str] = look(page, "colours", LANGUAGES, where)
    for width in widths:
        page.set_viewport_size({"width": width, "height": size["height"]})
        found += look(page, "fits", LANGUAGES)
    page.set_viewport_size(size)
    speak(page, "en")
    return found
