"""Looks at charts in a real browser: Chromium, driven by Playwright, with the network off.

Nobody knows in which font a chart is shown, so the texts are measured in some that are usual, wide ones among them.
"""

import pathlib
import shutil

if not (shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")):
    raise ImportError("there is no Chromium")

FONTS = ["sans-serif", "DejaVu Sans", "Liberation Sans", "monospace"]

# What leaves the picture, and which text runs over another, over a bar that it does not stand in, or out of its outline.
MEASURE = """font => {
  for (const text of document.querySelectorAll("text")) text.style.fontFamily = font;
  const faults = [], size = document.documentElement.viewBox.baseVal;
  const box = element => { const b = element.getBBox(); return [b.x, b.y, b.x + b.width, b.y + b.height] };
  const name = element => element.textContent || element.getAttribute("class");
  const meet = (a, b) => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
  const within = (a, b) => b[0] <= a[0] && b[1] <= a[1] && a[2] <= b[2] && a[3] <= b[3];
  const texts = [...document.querySelectorAll("text")], bars = [...document.querySelectorAll("rect:not(.paper)")];
  for (const element of [...texts, ...bars]) {
    if (!within(box(element), [0, 0, size.width, size.height])) faults.push(`${name(element)} leaves the picture`);
  }
  texts.forEach((text, index) => {
    for (const other of texts.slice(index + 1)) {
      if (meet(box(text), box(other))) faults.push(`${name(text)} runs over ${name(other)}`);
    }
    for (const bar of bars) {
      const isOwn = bar.matches(".withheld") && within(box(text), box(bar));
      if (meet(box(text), box(bar)) && !isOwn) faults.push(`${name(text)} runs over a ${name(bar)}`);
    }
  });
  return faults;
}"""

# The colours that are seen: of what a text or an outline is drawn with, and of the paper.
COLOURS = """() => {
  const paper = getComputedStyle(document.querySelector(".paper")).fill;
  return [...document.querySelectorAll("text, rect:not(.paper)")].map(element => {
    const style = getComputedStyle(element);
    return [element.localName, element.localName === "text" ? style.fill : style.stroke, paper];
  });
}"""


def faults(folder, shots=None):
    """What is wrong with the charts of a folder.

    shots: a folder for pictures of what was looked at.
    """
    from playwright.sync_api import sync_playwright

    found = []
    browser_path = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path, args=["--no-sandbox"])
        for chart in sorted(pathlib.Path(folder).resolve().glob("*.svg")):
            for scheme in ["light", "dark"]:
                context = browser.new_context(
                    color_scheme=scheme, viewport={"width": 760, "height": 600}, offline=True)
                found += [f"{chart.name}, {scheme}: {fault}" for fault in look(context, chart, scheme, shots)]
                context.close()
        browser.close()
    return found


def look(context, chart, scheme, shots):
    found = []
    page = context.new_page()
    page.on("console", lambda message: found.append(f"the browser says: {message.text}"))
    page.on("request", lambda request: request.url == chart.as_uri() or found.append(f"asks for {request.url}"))
    page.goto(chart.as_uri())
    for font in FONTS:
        found += [f"{fault} in {font}" for fault in page.evaluate(MEASURE, font)]
    for kind, colour, paper in page.evaluate(COLOURS):
        # In grey it is the lightness alone that tells them apart, and of that the contrast is made.
        least = 7 if kind == "text" else 3
        if contrast(colour, paper) < least:
            found.append(f"a {kind} in {colour} on {paper} has too little contrast")
    nodes = page.context.new_cdp_session(page).send("Accessibility.getFullAXTree")["nodes"]
    images = [node for node in nodes if node["role"]["value"] in ("image", "img")]
    if not any(len(image["name"]["value"]) > 20 for image in images):
        found.append("has no name to be read out")
    page.close()
    for filter in ["none", "grayscale(1)"] if shots else []:
        show(context, chart, filter, pathlib.Path(shots) / f"{chart.stem}-{scheme}-{filter.partition('(')[0]}.png")
    return found


def show(context, chart, filter, shot):
    """Takes a picture of a chart as a page shows it, for a person to look at."""
    frame = shot.with_suffix(".html")
    frame.write_text(f'<body style="margin: 0; filter: {filter}"><img src="{chart.as_uri()}">', encoding="utf-8")
    page = context.new_page()
    page.goto(frame.as_uri())
    page.screenshot(path=str(shot), full_page=True)
    page.close()
    frame.unlink()


def contrast(one, other):
    """The contrast of two colours, as WCAG 2.2 has it."""
    import re

    def luminance(colour):
        parts = [int(part) / 255 for part in re.findall(r"\d+", colour)[:3]]
        red, green, blue = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    lighter, darker = sorted([luminance(one), luminance(other)], reverse=True)
    return (lighter + 0.05) / (darker + 0.05)
