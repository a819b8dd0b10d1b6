// @ts-check
// Draws openapi.json with Redoc. Asks nobody but the server that it came from.

const options = {
  scrollYOffset: 0,
  hideSchemaPattern: true,
  maxDisplayedEnumValues: 6,
  requiredPropsFirst: true,
  sortTagsAlphabetically: false,
  expandResponses: "200,201",
  jsonSampleExpandLevel: 4,
  theme: {
    colors: { primary: { main: "#1d4f6e" } },
    typography: {
      fontFamily: "system-ui, sans-serif",
      headings: { fontFamily: "system-ui, sans-serif" },
      code: { fontFamily: "ui-monospace, monospace" },
    },
  },
};

const place = /** @type {HTMLElement} */ (document.getElementById("docs"));
const { Redoc } = /** @type {any} */ (window);

Redoc.init("openapi.json", options, place, () => place.removeAttribute("aria-busy"));
