"""What is about to be pressed stays where it is."""

import pytest
from playwright.sync_api import expect

from tests.browser.crowd import crowd, serve
from tests.browser.screens import Desk, until

pytestmark = pytest.mark.browser

SCROLLED = """
() => new Promise(done => {
  const claims = [...document.querySelectorAll('.arrived .claim')];
  const scroller = document.querySelector('.arrived .cards');
  const tops = [];
  const look = () => {
    tops.push(claims.at(-1).getBoundingClientRect().top);
    if (tops.length === 10) done(tops);
    else requestAnimationFrame(look);
  };
  scroller.scrollTop = scroller.scrollHeight;
  look();
})
"""

COVERED = """
() => {
  const [line, focused] = [document.querySelector('.morehere'), document.activeElement];
  if (!line || !focused.matches('.arrived .cards *')) return 0;
  return focused.getBoundingClientRect().bottom - line.getBoundingClientRect().top;
}
"""


def test_a_button_does_not_move_when_the_line_below_the_cards_goes(desk: Desk) -> None:
    page = desk.context().new_page()
    serve(page, crowd(12, here=12))
    desk.enrol(page)
    line = page.locator(".morehere")
    until(line.is_visible, what="the line that tells of more")
    tops = page.evaluate(SCROLLED)
    until(lambda: line.count() == 0, what="the end of the line")
    assert tops == [tops[0]] * 10
    last = page.locator(".arrived .claim").last
    assert page.evaluate("window.innerHeight") > last.bounding_box()["y"] + 64  # type: ignore[index]


def test_the_line_covers_no_button_that_has_the_focus(desk: Desk) -> None:
    page = desk.context().new_page()
    serve(page, crowd(12, here=12))
    desk.enrol(page)
    line = page.locator(".morehere")
    until(line.is_visible, what="the line that tells of more")
    claims = page.locator(".arrived .claim")
    claims.first.focus()
    while not claims.last.evaluate("one => one === document.activeElement"):
        page.keyboard.press("Tab")
        assert page.evaluate(COVERED) <= 1
    expect(line).to_have_count(0)
